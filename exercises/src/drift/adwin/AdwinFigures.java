package drift.adwin;

import drift.adwin.Adwin.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.BernoulliSteps;
import whetstone.datasets.Nile;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;

public final class AdwinFigures implements Figures<Adwin> {
    @Override
    public List<Sketch<Adwin>> sketches() {
        return List.of(
                Sketch.of(
                        "How wide the window is",
                        "The width climbs by one at every value while nothing changes. Soon after each change it falls, to"
                                + " little more than the values since the change, and climbs again. A width that falls where"
                                + " nothing changed has bounds that are too small.",
                        AdwinFigures::widths),
                Sketch.of(
                        "What the window says the rate is",
                        "The mean of the window is calm while the rate is steady, and soon at the new rate after a change."
                                + " The mean of the last 50 is never calm, and the mean of all values is always late.",
                        AdwinFigures::means),
                Sketch.of(
                        "The Nile below 950",
                        "The share of low years rises after 1898. A bound that holds for every stream wants much proof: the"
                                + " first year that is dropped is dropped in 1925, and then the mean follows.",
                        AdwinFigures::nile));
    }

    private static double[] stream() {
        return AdwinCases.streams(
                1,
                new Random(7),
                new BernoulliSteps.Step(250, 0.2),
                new BernoulliSteps.Step(250, 0.8),
                new BernoulliSteps.Step(250, 0.3))[0];
    }

    private static Figure widths(Adwin detector) {
        Step[] steps = AdwinCases.steps(detector, 0.1, stream());
        double[] widths = Arrays.stream(steps).mapToDouble(Step::width).toArray();
        double[] alarms = alarms(steps);
        return Figure.saying(
                        "The rate changes at 250 and 500. The window shrinks %s times, first at %s; its last width is %s.",
                        alarms.length, alarms.length == 0 ? "no value" : alarms[0], widths[widths.length - 1])
                .axes("value of the stream", "width of the window")
                .series("width", widths)
                .marks("change", 250, 500)
                .marks("shrinks", alarms);
    }

    private static Figure means(Adwin detector) {
        double[] values = stream();
        double[] means = Arrays.stream(AdwinCases.steps(detector, 0.1, values))
                .mapToDouble(Step::mean)
                .toArray();
        return Figure.saying(
                        "The rates are 0.2, 0.8 and 0.3; the means of the window before the changes and at the end are %s,"
                                + " %s and %s.",
                        means[249], means[499], means[749])
                .axes("value of the stream", "rate of ones")
                .series("mean of the window", means)
                .series("mean of the last 50", newest(values, 50))
                .series("mean of all", newest(values, values.length))
                .marks("change", 250, 500);
    }

    private static Figure nile(Adwin detector) {
        Nile nile = Nile.load();
        double[] years = Arrays.stream(nile.years()).asDoubleStream().toArray();
        double[] low = Laws.each(nile.flow(), flow -> flow < 950 ? 1 : 0);
        Step[] steps = AdwinCases.steps(detector, 0.5, low);
        double[] means = Arrays.stream(steps).mapToDouble(Step::mean).toArray();
        double[] alarms = Laws.each(alarms(steps), place -> years[(int) place]);
        return Figure.saying(
                        "The flow drops in 1899. The window shrinks in %s; its last mean is %s.",
                        alarms.length == 0 ? "no year" : alarms, means[means.length - 1])
                .axes("year", "share of years below 950")
                .line("mean of the window", years, means)
                .line("mean of all years", years, newest(low, low.length))
                .marks("drop", 1899)
                .marks("shrinks", alarms);
    }

    /** The mean of the newest values at every place, of so many or as many as there are. */
    private static double[] newest(double[] values, int width) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> Arrays.stream(values, Math.max(0, i + 1 - width), i + 1)
                        .average()
                        .orElseThrow())
                .toArray();
    }

    private static double[] alarms(Step[] steps) {
        return AdwinCases.cuts(steps).stream().mapToDouble(AdwinCases.Cut::at).toArray();
    }
}
