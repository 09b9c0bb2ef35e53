package drift.pagehinkley;

import drift.pagehinkley.PageHinkley.Settings;
import drift.pagehinkley.PageHinkley.State;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.GaussianSteps;
import whetstone.datasets.GaussianSteps.Step;
import whetstone.datasets.Nile;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class PageHinkleyFigures implements Figures<PageHinkley> {
    @Override
    public List<Sketch<PageHinkley>> sketches() {
        return List.of(
                Sketch.of(
                        "A stream that rises and falls",
                        "Soon after each of the two rises stands one alarm, and none after the fall: the test looks one way."
                                + " A row of alarms means that the old stream goes on after an alarm.",
                        PageHinkleyFigures::stream),
                Sketch.of(
                        "The Nile at Aswan",
                        "The flow dropped in 1899. The detector watches its negative, and its first alarm comes a few years"
                                + " later; nothing is told before.",
                        PageHinkleyFigures::nile),
                Sketch.of(
                        "Quick or quiet",
                        "A low threshold finds a rise at once, and finds rises where there are none; a high one is quiet and"
                                + " slow. The wait grows in a nearly straight line. When a tenth of the sum fades at"
                                + " every value, the sum stays below ten times the rise, and high thresholds wait for ever.",
                        PageHinkleyFigures::thresholds));
    }

    private static Figure stream(PageHinkley detector) {
        GaussianSteps stream = GaussianSteps.draw(
                new Random(4), new Step(200, 0, 1), new Step(200, 2, 1), new Step(200, 5, 1), new Step(200, 1, 1));
        double[] alarms = alarms(detector, settings(30, 0.9999), stream.values());
        return Figure.saying("The mean changes at 200, 400 and 600. Alarms: %s.", told(alarms))
                .axes("value of the stream", "error of a model")
                .series("stream", stream.values())
                .marks("change of the mean", 200, 400, 600)
                .marks("alarm", alarms);
    }

    private static Figure nile(PageHinkley detector) {
        Nile nile = Nile.load();
        double[] years = Arrays.stream(nile.years()).asDoubleStream().toArray();
        double[] falling = Laws.each(nile.flow(), flow -> -flow);
        double[] alarms =
                Laws.each(alarms(detector, new Settings(10, 100, 500, 1), falling), place -> years[(int) place]);

        return Figure.saying("The flow drops in 1899. Alarms: %s.", told(alarms))
                .axes("year", "flow in 10⁸ m³")
                .line("flow", years, nile.flow())
                .marks("drop", 1899)
                .marks("alarm", alarms);
    }

    private static Figure thresholds(PageHinkley detector) {
        double[] thresholds = Spaced.evenly(2, 40, 20);
        double[][] rising = PageHinkleyCases.streams(20, new Random(5), new Step(100, 0, 1), new Step(100, 2, 1));
        double[] quiet = PageHinkleyCases.streams(1, new Random(6), new Step(2000, 0, 1))[0];
        double[] waits = Laws.each(thresholds, threshold -> meanWait(detector, settings(threshold, 1), rising));
        double[] faded = Laws.each(thresholds, threshold -> meanWait(detector, settings(threshold, 0.9), rising));
        double[] falseAlarms =
                Laws.each(thresholds, threshold -> alarms(detector, settings(threshold, 1), quiet).length);
        return Figure.saying(
                        "With the threshold 2 the wait is %s values and there are %s false alarms; with 40 it is %s and %s."
                                + " Where a tenth fades it is %s and %s values.",
                        waits[0], falseAlarms[0], waits[19], falseAlarms[19], faded[0], faded[19])
                .axes("threshold", "how many")
                .line("values from a rise of 2 to the alarm", thresholds, waits)
                .line("the same with alpha = 0.9; 100: never", thresholds, faded)
                .line("false alarms in 2000 quiet values", thresholds, falseAlarms);
    }

    private static Settings settings(double threshold, double alpha) {
        return new Settings(30, 0.5, threshold, alpha);
    }

    /** From the rise at value 100 on; a stream without an alarm after it counts all its 100 values. */
    private static double meanWait(PageHinkley detector, Settings settings, double[][] streams) {
        return Arrays.stream(streams)
                .map(stream -> alarms(detector, settings, stream))
                .mapToDouble(alarms -> Arrays.stream(alarms)
                                .filter(place -> place >= 100)
                                .findFirst()
                                .orElse(199)
                        - 99)
                .average()
                .orElseThrow();
    }

    /** The places of the alarms, from 0. */
    private static double[] alarms(PageHinkley detector, Settings settings, double... stream) {
        State[] states = PageHinkleyCases.states(detector, settings, stream);
        return IntStream.range(0, states.length)
                .filter(i -> states[i] == State.DRIFT)
                .asDoubleStream()
                .toArray();
    }

    private static Object told(double[] places) {
        return places.length == 0 ? "none" : places;
    }
}
