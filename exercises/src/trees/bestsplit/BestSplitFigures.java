package trees.bestsplit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import trees.bestsplit.BestSplit.SplitPoint;
import trees.bestsplit.BestSplitCases.Problem;
import whetstone.datasets.Iris;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

/** Splits of the irises that are hard to tell apart: versicolor and virginica. */
public final class BestSplitFigures implements Figures<BestSplit> {
    private static final SplitPoint NONE = new SplitPoint(0, Double.NaN, Double.NaN);

    @Override
    public List<Sketch<BestSplit>> sketches() {
        return List.of(
                Sketch.of(
                        "The gain of every threshold",
                        "The lines are the gains of all thresholds, whoever looks for the best. Each point is an answer for one"
                                + " feature: it lies at the top of its line. A point beside the line has the wrong threshold,"
                                + " one above or below it the wrong gain.",
                        BestSplitFigures::gains),
                Sketch.of(
                        "Where the line is drawn",
                        "Asked about both columns, the answer parts the two kinds of iris by their petal's width, halfway"
                                + " between two flowers. Most of each kind lie on one side.",
                        BestSplitFigures::border),
                Sketch.of(
                        "What a promise of large sides costs",
                        "The more rows both sides must keep, the less can be gained. The line ends before 50 of the 100 rows; one"
                                + " that stays at its first height does not look at minLeaf, one that breaks off early gives"
                                + " up too soon.",
                        BestSplitFigures::limits));
    }

    private static Figure gains(BestSplit bestSplit) {
        double[] places = Spaced.evenly(0, 1, 201);
        Figure figure = Figure.saying(
                        "The petal's width gains %s at %s cm, its length %s at %s cm, and the sepal's width %s at %s cm.",
                        found(bestSplit, 3).gain(),
                        found(bestSplit, 3).threshold(),
                        found(bestSplit, 2).gain(),
                        found(bestSplit, 2).threshold(),
                        found(bestSplit, 1).gain(),
                        found(bestSplit, 1).threshold())
                .axes("threshold in cm", "gain");
        double[] thresholds = new double[3];
        double[] gains = new double[3];
        for (int column = 1; column <= 3; column++) {
            Problem problem = irises(column);
            double low = Arrays.stream(problem.values(0)).min().orElseThrow();
            double high = Arrays.stream(problem.values(0)).max().orElseThrow();
            double[] at = Arrays.stream(places)
                    .map(place -> low + place * (high - low))
                    .filter(threshold -> problem.allows(0, threshold))
                    .toArray();
            thresholds[column - 1] = found(bestSplit, column).threshold();
            gains[column - 1] = found(bestSplit, column).gain();
            figure = figure.line(Iris.FEATURES.get(column), at, threshold -> problem.gain(0, threshold));
        }
        return figure.points("answers", thresholds, gains);
    }

    private static SplitPoint found(BestSplit bestSplit, int column) {
        return BestSplitCases.found(bestSplit, irises(column)).orElse(NONE);
    }

    private static Figure border(BestSplit bestSplit) {
        Problem petals = irises(2, 3);
        SplitPoint split = BestSplitCases.found(bestSplit, petals).orElse(NONE);
        double[] lengths = {2.8, 7};
        double[] widths = {0.9, 2.6};
        double[] at = {split.threshold(), split.threshold()};
        Figure figure = Figure.saying(
                        "Column %s is asked, at %s cm, and %s is gained.",
                        split.feature(), split.threshold(), split.gain())
                .axes("petal length in cm", "petal width in cm")
                .points("versicolor and virginica", petals.x(), petals.y());
        return split.feature() == 0 ? figure.line("split", at, widths) : figure.line("split", lengths, at);
    }

    private static Figure limits(BestSplit bestSplit) {
        Problem irises = irises(0, 1, 2, 3);
        double[] minLeaf = Spaced.evenly(1, 60, 60);
        double[] gains = Arrays.stream(minLeaf)
                .map(rows -> bestSplit
                        .best(irises.x(), irises.y(), 2, (int) rows)
                        .map(SplitPoint::gain)
                        .orElse(Double.NaN))
                .toArray();
        return Figure.saying(
                        "With minLeaf = 1 the best split gains %s, with minLeaf = 49 it gains %s.", gains[0], gains[48])
                .axes("minLeaf", "largest gain")
                .line("largest gain", minLeaf, gains);
    }

    /** Versicolor and virginica, as labels 0 and 1, by some columns. */
    private static Problem irises(int... columns) {
        Iris iris = Iris.load();
        double[][] x = IntStream.range(50, 150)
                .mapToObj(i -> Arrays.stream(columns)
                        .mapToDouble(column -> iris.x()[i][column])
                        .toArray())
                .toArray(double[][]::new);
        int[] y = IntStream.range(50, 150).map(i -> iris.y()[i] - 1).toArray();
        return new Problem(x, y, 2, 1);
    }
}
