package drift.ddm;

import drift.ddm.Ddm.Settings;
import drift.ddm.Ddm.State;
import drift.ddm.Ddm.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.Nile;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;

public final class DdmFigures implements Figures<Ddm> {
    @Override
    public List<Sketch<Ddm>> sketches() {
        return List.of(
                Sketch.of(
                        "A level and its limits",
                        "While the model learns, the level sinks and takes the limits down with it. After the change at 600"
                                + " it climbs through one limit and then the other, and everything begins anew. Limits"
                                + " that rise with the level, or that are lower than any level, are wrong.",
                        DdmFigures::limits),
                Sketch.of(
                        "Three changes, one of them for the better",
                        "The rate jumps at 300, falls at 600 and jumps again at 900. One alarm follows each rise and none the"
                                + " fall; the second one comes later, because more good items weigh against it. A row of"
                                + " alarms means that the old stream goes on.",
                        DdmFigures::recurring),
                Sketch.of(
                        "The Nile against a rule of thumb",
                        "\"At least 950\" was a good rule until 1898. The level climbs from 1899 on; a warning comes first"
                                + " and the drift is told in 1902.",
                        DdmFigures::nile));
    }

    private static Figure limits(Ddm detector) {
        boolean[] mistakes =
                DdmCases.stream(800, i -> i < 600 ? 0.15 + 0.3 * Math.exp(-i / 100.0) : 0.6, new Random(2));
        Step[] steps = DdmCases.steps(detector, DdmCases.USUAL, mistakes);
        return Figure.saying("The rate of mistakes rises at item 600. Alarms: %s.", told(alarms(steps)))
                .axes("item of the stream", "p + s")
                .series("level", numbers(steps, 0))
                .series("warning above", numbers(steps, 1))
                .series("drift above", numbers(steps, 2))
                .marks("change", 600)
                .marks("alarm", alarms(steps));
    }

    private static Figure recurring(Ddm detector) {
        boolean[] mistakes = DdmCases.stream(1200, i -> i / 300 % 2 == 0 ? 0.2 : 0.6, new Random(16));
        Step[] steps = DdmCases.steps(detector, new Settings(100, 2, 4), mistakes);
        return Figure.saying("The rate rises at 300 and 900 and falls at 600. Alarms: %s.", told(alarms(steps)))
                .axes("item of the stream", "p + s")
                .series("level", numbers(steps, 0))
                .series("drift above", numbers(steps, 2))
                .marks("rise or fall", 300, 600, 900)
                .marks("alarm", alarms(steps));
    }

    private static Figure nile(Ddm detector) {
        Nile nile = Nile.load();
        double[] years = Arrays.stream(nile.years()).asDoubleStream().toArray();
        boolean[] low = new boolean[years.length];
        IntStream.range(0, low.length).forEach(i -> low[i] = nile.flow()[i] < 950);
        Step[] steps = DdmCases.steps(detector, new Settings(15, 2, 3), low);
        double[] alarms =
                Arrays.stream(alarms(steps)).map(place -> years[(int) place]).toArray();
        return Figure.saying("The flow drops in 1899. Alarms: %s.", told(alarms))
                .axes("year", "p + s of the years below 950")
                .line("level", years, numbers(steps, 0))
                .line("warning above", years, numbers(steps, 1))
                .line("drift above", years, numbers(steps, 2))
                .marks("drop", 1899)
                .marks("alarm", alarms);
    }

    /** Levels (0), warning limits (1) or drift limits (2); what is not finite is left out. */
    private static double[] numbers(Step[] steps, int which) {
        return Arrays.stream(steps)
                .map(step -> new double[] {step.level(), step.warnAbove(), step.driftAbove()})
                .mapToDouble(step -> Double.isFinite(step[which]) ? step[which] : Double.NaN)
                .toArray();
    }

    /** The places of the alarms, from 0. */
    private static double[] alarms(Step[] steps) {
        return IntStream.range(0, steps.length)
                .filter(i -> steps[i].state() == State.DRIFT)
                .asDoubleStream()
                .toArray();
    }

    private static Object told(double[] places) {
        return places.length == 0 ? "none" : places;
    }
}
