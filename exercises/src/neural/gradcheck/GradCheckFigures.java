package neural.gradcheck;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import neural.gradcheck.GradCheck.Logarithms;
import neural.gradcheck.GradCheck.Polynomial;
import neural.gradcheck.GradCheck.Settings;
import neural.gradcheck.GradCheckCases.Derived;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class GradCheckFigures implements Figures<GradCheck> {
    private static final Polynomial CURVE = new Polynomial(new double[][] {{1, -3, 0, 1}});
    private static final List<String> FAULTS =
            List.of("right", "one entry 1 % off", "one sign wrong", "bias forgotten", "twice as large");

    @Override
    public List<Sketch<GradCheck>> sketches() {
        return List.of(
                Sketch.of(
                        "A slope from both sides",
                        "Each straight piece has the slope that you found, drawn through the middle of its step. It is nearly"
                                + " parallel to the curve, though h is as large as 0.5. Pieces that lean to one side"
                                + " look ahead only; pieces twice as steep divide by h.",
                        GradCheckFigures::slopes),
                Sketch.of(
                        "Which h?",
                        "The error of your difference of a logarithm. From the right it falls with the square of h, to its"
                                + " least between 1e-5 and 1e-7; further left the rounding of the loss takes over. A line that"
                                + " falls half as steeply is a difference of one side.",
                        GradCheckFigures::steps),
                Sketch.of(
                        "What a gradient can have wrong",
                        "The largest errors that you report for a classifier of eight columns. The usual tolerance, 1e-6, stands at"
                                + " height 2: the right gradient is below it and all others are above. A wrong sign and a"
                                + " forgotten bias have the error 1, which is height 8.",
                        GradCheckFigures::faults));
    }

    private static Figure slopes(GradCheck solution) {
        double[] middles = Spaced.evenly(-1.8, 1.8, 7);
        double[] found = Arrays.stream(middles)
                .map(at -> solution.differences(CURVE, new double[] {at}, 0.5)[0])
                .toArray();
        Figure figure = Figure.saying("From left to right the slopes are %s.", found)
                .axes("theta", "loss")
                .line("loss", Spaced.evenly(-2.1, 2.1, 85), at -> CURVE.at(new double[] {at}));
        double[][] pieces = IntStream.range(0, middles.length)
                .boxed()
                .flatMap(i -> Arrays.stream(new double[][] {
                    piece(middles[i], found[i], -0.25), piece(middles[i], found[i], 0.25), {Double.NaN, Double.NaN}
                }))
                .toArray(double[][]::new);
        return figure.line("your slopes", pieces);
    }

    private static double[] piece(double middle, double slope, double away) {
        return new double[] {middle + away, CURVE.at(new double[] {middle}) + slope * away};
    }

    private static Figure steps(GradCheck solution) {
        double[] steps = Spaced.byRatio(1e-12, 0.5, 48);
        double[] errors = Arrays.stream(steps)
                .map(h -> Math.abs(
                        solution.differences(new Logarithms(new double[] {1}), new double[] {0.7}, h)[0] - 1 / 0.7))
                .map(error -> Math.max(error, 1e-14))
                .toArray();
        double best =
                steps[IntStream.range(0, steps.length).reduce(0, (least, i) -> errors[i] < errors[least] ? i : least)];
        return Figure.saying(
                        "The error is %s with h = 0.5, %s with h = 1e-12, and least with h = %s.",
                        errors[steps.length - 1], errors[0], best)
                .axes("h", "distance from the slope")
                .logarithmicX()
                .logarithmicY()
                .line("your error", steps, errors)
                .line("h² / 3 of L‴", Spaced.byRatio(1e-5, 0.3, 20), h -> h * h / 3 / 0.343);
    }

    private static Figure faults(GradCheck solution) {
        Derived right = GradCheckCases.classifier(8, new Random(3))[1];
        List<Derived> gradients = List.of(
                right,
                right.with(2, 1.01 * right.gradient()[2]),
                right.with(5, -right.gradient()[5]),
                right.with(8, 0),
                right.times(2));
        double[] largest = gradients.stream()
                .mapToDouble(at -> at.check(solution, new Settings(1e-5, 1e-6)).largest())
                .toArray();
        return Figure.saying("The largest errors of %s: %s.", String.join(", ", FAULTS), largest)
                .axes("gradient", "8 + log10 of the largest error")
                .bars(
                        "largest error",
                        FAULTS,
                        Arrays.stream(largest)
                                .map(error -> Math.max(0, 8 + Math.log10(error)))
                                .toArray());
    }
}
