package classical.logistic;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.Blobs;
import whetstone.datasets.BreastCancer;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class LogisticFigures implements Figures<Logistic> {
    @Override
    public List<Sketch<Logistic>> sketches() {
        return List.of(
                Sketch.of(
                        "The probability that a tumour is malignant",
                        "An S that rises from 0 to 1 where benign tumours, the points at 0, and malignant ones, at 1, meet;"
                                + " with a high price it rises more slowly, around the same place. A curve that is flat,"
                                + " falls, ends early or crosses 1/2 elsewhere tells of the fit.",
                        LogisticFigures::tumours),
                Sketch.of(
                        "Where the decision falls",
                        "Two groups of points, and a straight border between them that few points cross. A plane of one"
                                + " colour, or a border through the middle of a group: look at the threshold and the"
                                + " intercept.",
                        LogisticFigures::border),
                Sketch.of(
                        "The loss of one row",
                        "For class 0 the loss is near 0 left of zero and rises in a straight line to the right, 1000 at"
                                + " z = 1000. A line that breaks off or bends into a level one met Infinity on its way.",
                        LogisticFigures::loss));
    }

    private static Figure tumours(Logistic model) {
        BreastCancer cancer = BreastCancer.load();
        double[] radius =
                Arrays.stream(cancer.x()).mapToDouble(row -> row[0] - 14).toArray();
        double[][] x = column(radius);
        double[] places = Spaced.evenly(-8, 15, 60);
        double[] free = model.fit(x, cancer.y(), 0);
        double[] priced = model.fit(x, cancer.y(), 500);
        return Figure.saying("Intercept and slope are %s without a price and %s with lambda = 500.", free, priced)
                .axes("mean radius less 14", "probability of malignant")
                .points(
                        "569 tumours",
                        radius,
                        Arrays.stream(cancer.y()).asDoubleStream().toArray())
                .line("lambda = 0", places, model.probabilities(free, column(places)))
                .line("lambda = 500", places, model.probabilities(priced, column(places)));
    }

    private static Figure border(Logistic model) {
        Blobs blobs = Blobs.draw(new Random(4), 80, new double[][] {{3, 1}, {5, 3}}, 0.9);
        double[] w = model.fit(blobs.x(), blobs.labels(), 1);
        double[] xs = Spaced.evenly(0, 8, 33);
        double[] ys = Spaced.evenly(-2, 6, 33);
        int[][] regions = Arrays.stream(ys)
                .mapToObj(y -> model.predict(
                        w, Arrays.stream(xs).mapToObj(x -> new double[] {x, y}).toArray(double[][]::new)))
                .toArray(int[][]::new);
        return Figure.saying("The coefficients are %s.", w)
                .axes("x", "y")
                .regions("decision", xs, ys, regions)
                .points("80 points", blobs.x(), blobs.labels());
    }

    private static Figure loss(Logistic model) {
        double[] z = Spaced.evenly(-1000, 1000, 41);
        double[] losses = IntStream.range(0, z.length)
                .mapToDouble(i -> model.evaluate(new double[][] {{z[i]}}, new int[] {0}, 0, new double[] {0, 1})
                        .loss())
                .map(loss -> Double.isFinite(loss) ? loss : Double.NaN)
                .toArray();
        return Figure.saying("The loss at z = 1000 is %s.", losses[40])
                .axes("z", "loss for class 0")
                .line("loss", z, losses);
    }

    private static double[][] column(double[] values) {
        return Arrays.stream(values).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
    }
}
