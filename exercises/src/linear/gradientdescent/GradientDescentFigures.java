package linear.gradientdescent;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import linear.gradientdescent.GradientDescent.Descent;
import linear.gradientdescent.GradientDescent.Settings;
import linear.gradientdescent.GradientDescentCases.Problem;
import linear.gradientdescent.GradientDescentCases.Valley;
import whetstone.datasets.Mtcars;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

/** Descents on the mileage of 32 cars by their weight above 2000 lb: a valley ten times as long as wide. */
public final class GradientDescentFigures implements Figures<GradientDescent> {
    private static final List<Double> RATES = List.of(0.03, 0.15, 0.3, 0.33);
    private static final int STEPS = 40;

    @Override
    public List<Sketch<GradientDescent>> sketches() {
        return List.of(
                Sketch.of(
                        "Four learning rates",
                        "Every curve begins at the same point, the loss of the line 0. The smallest rate creeps, 0.15 and"
                                + " 0.3 arrive, and with 0.33 the loss grows for ever. No loss is below the least there"
                                + " can be.",
                        GradientDescentFigures::losses),
                Sketch.of(
                        "The way down",
                        "Both ways begin at (0, 0) and end in the middle of the ellipses. The small rate slides down the"
                                + " wall and then along the valley; the large one jumps from wall to wall. A way that"
                                + " leaves the picture climbs.",
                        GradientDescentFigures::ways),
                Sketch.of(
                        "Where it stops",
                        "Each point lies on the diagonal or a little below it: the descent stops at the first gradient"
                                + " that is short enough. Above the diagonal it stops too soon.",
                        GradientDescentFigures::stops));
    }

    private static Figure losses(GradientDescent descent) {
        List<double[]> histories = RATES.stream()
                .map(rate -> descend(descent, rate, STEPS).lossHistory())
                .toList();
        Valley valley = Valley.of(cars());
        Figure figure = Figure.saying(
                        "After %s steps the loss for the rates 0.03, 0.15, 0.3 and 0.33 is %s; the least there can be is %s.",
                        STEPS,
                        histories.stream()
                                .mapToDouble(GradientDescentCases::last)
                                .toArray(),
                        valley.loss())
                .axes("steps", "loss")
                .logarithmicY()
                .line("the least there can be", new double[] {0, STEPS}, step -> valley.loss())
                .points("loss of the line 0", new double[] {0}, new double[] {
                    cars().loss(GradientDescentCases.line(0, 0))
                });
        for (int i = 0; i < RATES.size(); i++) {
            figure = figure.series("rate " + RATES.get(i), histories.get(i));
        }
        return figure;
    }

    private static Figure ways(GradientDescent descent) {
        Valley valley = Valley.of(cars());
        double[][] slow = way(descent, 0.03);
        double[][] fast = way(descent, 0.3);
        return Figure.saying(
                        "After %s steps the rate 0.03 stands at (%s), the rate 0.3 at (%s). The bottom is (%s, %s).",
                        STEPS, slow[slow.length - 1], fast[fast.length - 1], valley.intercept(), valley.slope())
                .axes("intercept", "slope")
                .line("equal loss", valley.rings(1, 10, 40, 100, 200))
                .line("way of rate 0.03", slow)
                .points("steps of rate 0.03", slow)
                .line("way of rate 0.3", fast)
                .points("steps of rate 0.3", fast);
    }

    private static Figure stops(GradientDescent descent) {
        double[] tolerances = Spaced.byRatio(1e-3, 30, 19);
        double[] lengths = Arrays.stream(tolerances)
                .map(tolerance -> length(cars().gradient(descend(descent, new Settings(0.15, 1000, tolerance)))))
                .toArray();
        long late = IntStream.range(0, lengths.length)
                .filter(i -> !(lengths[i] <= tolerances[i] * (1 + 1e-9)))
                .count();
        return Figure.saying(
                        "%s of %s descents end where the gradient is longer than the tolerance. With the tolerance 0.001 its"
                                + " length is %s.",
                        late, lengths.length, lengths[0])
                .axes("tolerance", "length of the gradient at the end")
                .logarithmicX()
                .logarithmicY()
                .line("length = tolerance", tolerances, tolerance -> tolerance)
                .points("ends", tolerances, lengths);
    }

    /** The places after 0, 1, 2 ... steps, by descending anew for each. */
    private static double[][] way(GradientDescent descent, double rate) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(steps -> GradientDescentCases.coefficients(descend(descent, rate, steps)))
                .toArray(double[][]::new);
    }

    private static Descent descend(GradientDescent descent, double rate, int steps) {
        return descend(descent, new Settings(rate, steps, 0));
    }

    private static Descent descend(GradientDescent descent, Settings settings) {
        Problem cars = cars();
        return descent.fit(cars.x(), cars.y(), settings);
    }

    private static Problem cars() {
        Mtcars cars = Mtcars.load();
        int weight = Mtcars.FEATURES.indexOf("wt");
        double[][] x = Arrays.stream(cars.x())
                .map(row -> new double[] {row[weight] - 2})
                .toArray(double[][]::new);
        return new Problem(x, cars.y(), null);
    }

    private static double length(double[] gradient) {
        return Math.sqrt(Arrays.stream(gradient).map(entry -> entry * entry).sum());
    }
}
