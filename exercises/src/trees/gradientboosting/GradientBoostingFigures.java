package trees.gradientboosting;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import trees.gradientboosting.GradientBoosting.Loss;
import trees.gradientboosting.GradientBoosting.Model;
import trees.gradientboosting.GradientBoosting.Settings;
import whetstone.datasets.Friedman1;
import whetstone.datasets.Moons;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class GradientBoostingFigures implements Figures<GradientBoosting> {
    @Override
    public List<Sketch<GradientBoosting>> sketches() {
        return List.of(
                Sketch.of(
                        "One step more",
                        "The more trees, the closer the stairs come to the points. Stairs that stay level, drift away or"
                                + " overshoot grow their trees on something else than what is left over.",
                        GradientBoostingFigures::curve),
                Sketch.of(
                        "Error against rounds",
                        "Friedman's surface. On the rows of training both errors go on falling; on new rows large steps soon"
                                + " gain nothing, and small ones end lower.",
                        GradientBoostingFigures::errors),
                Sketch.of(
                        "Two moons by the logistic loss",
                        "Most points lie in a region of their own colour, though no tree asks more than two questions.",
                        GradientBoostingFigures::moons));
    }

    private static Figure curve(GradientBoosting boosting) {
        Random random = new Random(4);
        double[] at = random.doubles(60, 0, 6).sorted().toArray();
        double[] y = Laws.each(at, value -> 3 * Math.sin(value) + value + 0.3 * random.nextGaussian());
        double[] asked = Spaced.evenly(0, 6, 241);
        double[] one = scores(boosting, at, y, 1, asked);
        double[] thirty = scores(boosting, at, y, 30, asked);
        return Figure.saying("At x = 2 the score is %s after one tree and %s after thirty.", one[80], thirty[80])
                .axes("x", "y")
                .points("data", at, y)
                .line("1 tree", asked, one)
                .line("4 trees", asked, scores(boosting, at, y, 4, asked))
                .line("30 trees", asked, thirty);
    }

    private static double[] scores(GradientBoosting boosting, double[] x, double[] y, int rounds, double[] asked) {
        Model model = boosting.fit(column(x), y, new Settings(Loss.SQUARED, rounds, 0.5, 2));
        return boosting.raw(model, column(asked));
    }

    private static double[][] column(double[] values) {
        return Arrays.stream(values).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
    }

    private static Figure errors(GradientBoosting boosting) {
        Random random = new Random(1);
        Friedman1 known = Friedman1.draw(random, 120, 1);
        Friedman1 fresh = Friedman1.draw(random, 300, 1);
        Model large = boosting.fit(known.x(), known.y(), new Settings(Loss.SQUARED, 60, 1, 2));
        Model small = boosting.fit(known.x(), known.y(), new Settings(Loss.SQUARED, 60, 0.15, 2));
        double[] largeOnes = errors(boosting, large, fresh);
        double[] smallOnes = errors(boosting, small, fresh);
        return Figure.saying(
                        "After 60 trees the error on new rows is %s at a rate of 1 and %s at a rate of 0.15.",
                        largeOnes[60], smallOnes[60])
                .axes("trees", "root of the mean squared error")
                .series("rate 1, training rows", errors(boosting, large, known))
                .series("rate 1, new rows", largeOnes)
                .series("rate 0.15, training rows", errors(boosting, small, known))
                .series("rate 0.15, new rows", smallOnes);
    }

    private static double[] errors(GradientBoosting boosting, Model model, Friedman1 rows) {
        return Laws.each(boosting.losses(model, rows.x(), rows.y()), loss -> Math.sqrt(2 * loss));
    }

    private static Figure moons(GradientBoosting boosting) {
        Moons moons = Moons.draw(new Random(2), 160, 0.2);
        double[] labels = Arrays.stream(moons.labels()).asDoubleStream().toArray();
        Model model = boosting.fit(moons.x(), labels, new Settings(Loss.LOGISTIC, 30, 0.3, 2));
        double[] xs = Spaced.evenly(-1.6, 2.6, 57);
        double[] ys = Spaced.evenly(-1.2, 1.7, 41);
        int[][] decided = Arrays.stream(ys)
                .mapToObj(y -> decided(
                        boosting,
                        model,
                        Arrays.stream(xs).mapToObj(x -> new double[] {x, y}).toArray(double[][]::new)))
                .toArray(int[][]::new);
        int[] predicted = decided(boosting, model, moons.x());
        long right = IntStream.range(0, predicted.length)
                .filter(i -> predicted[i] == moons.labels()[i])
                .count();
        return Figure.saying("The model decides rightly for %s of the 160 points it has learned from.", right)
                .axes("x0", "x1")
                .regions("decided: probability of a 1 at least 1/2", xs, ys, decided)
                .points("moons", moons.x(), moons.labels());
    }

    private static int[] decided(GradientBoosting boosting, Model model, double[][] x) {
        return Arrays.stream(boosting.predict(model, x))
                .mapToInt(p -> p >= 0.5 ? 1 : 0)
                .toArray();
    }
}
