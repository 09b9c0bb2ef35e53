package trees.impurity;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import trees.impurity.ImpurityCases.Measure;
import trees.impurity.ImpurityCases.Mix;
import whetstone.datasets.Iris;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

/** The three measures for two classes, for many, and as judges of a split of irises. */
public final class ImpurityFigures implements Figures<Impurity> {
    @Override
    public List<Sketch<Impurity>> sketches() {
        return List.of(
                Sketch.of(
                        "Two classes",
                        "All curves are 0 at both ends and highest in the middle: 1 bit for the entropy, 1/2 for the other"
                                + " two. Two are round, one has straight sides. A curve that is missing at its ends is NaN"
                                + " there.",
                        ImpurityFigures::twoClasses),
                Sketch.of(
                        "More and more classes, equally frequent",
                        "Entropy grows without end, one bit whenever the number of classes doubles. Gini impurity and"
                                + " misclassification are the same here and come near 1.",
                        ImpurityFigures::manyClasses),
                Sketch.of(
                        "What a threshold takes away",
                        "Impurity of all irises less the weighted impurity of both sides. Entropy and Gini impurity are largest"
                                + " at 2.45 cm, which sets setosa apart, and nearly as large at 4.75 cm. Misclassification"
                                + " gains 1/3 over a wide range: it cannot tell. No curve goes below 0.",
                        ImpurityFigures::gains));
    }

    private static Figure twoClasses(Impurity impurity) {
        double[] shares = Spaced.evenly(0, 1, 101);
        double[][] curves = curves(impurity, 101, i -> new int[] {i, 100 - i});
        return figure(
                Figure.saying(
                        "Of 25 rows of one class and 75 of the other, the Gini impurity is %s, the entropy %s bits and the"
                                + " misclassification %s.",
                        curves[0][25], curves[1][25], curves[2][25]),
                shares,
                curves,
                "share of the first class",
                "impurity");
    }

    private static Figure manyClasses(Impurity impurity) {
        double[] classes = Spaced.evenly(1, 16, 16);
        double[][] curves = curves(impurity, 16, i -> {
            int[] counts = new int[i + 1];
            Arrays.fill(counts, 10);
            return counts;
        });
        return figure(
                Figure.saying(
                        "Of eight classes, the Gini impurity is %s, the entropy %s bits and the misclassification %s.",
                        curves[0][7], curves[1][7], curves[2][7]),
                classes,
                curves,
                "number of classes",
                "impurity");
    }

    private static Figure gains(Impurity impurity) {
        Iris iris = Iris.load();
        double[] thresholds = Spaced.evenly(1.25, 6.75, 56);
        int[][] below = Arrays.stream(thresholds)
                .mapToObj(threshold -> counts(iris, 0, threshold))
                .toArray(int[][]::new);
        int[][] above = Arrays.stream(thresholds)
                .mapToObj(threshold -> counts(iris, threshold, 100))
                .toArray(int[][]::new);
        double[][] parents = curves(impurity, thresholds.length, i -> new Mix(below[i], above[i]).together());
        double[][] lefts = curves(impurity, thresholds.length, i -> below[i]);
        double[][] rights = curves(impurity, thresholds.length, i -> above[i]);
        double[][] gains = new double[3][thresholds.length];
        for (int measure = 0; measure < gains.length; measure++) {
            for (int i = 0; i < thresholds.length; i++) {
                double children = new Mix(below[i], above[i]).mean(lefts[measure][i], rights[measure][i]);
                gains[measure][i] = parents[measure][i] - children;
            }
        }
        return figure(
                Figure.saying(
                        "A threshold of 2.45 cm takes %s from the Gini impurity, %s bits from the entropy and %s from the"
                                + " misclassification.",
                        gains[0][12], gains[1][12], gains[2][12]),
                thresholds,
                gains,
                "threshold of the petal length in cm",
                "impurity taken away");
    }

    private static int[] counts(Iris iris, double above, double atMost) {
        int[] counts = new int[3];
        IntStream.range(0, iris.y().length)
                .filter(i -> iris.x()[i][2] > above && iris.x()[i][2] <= atMost)
                .forEach(i -> counts[iris.y()[i]]++);
        return counts;
    }

    private static double[][] curves(Impurity impurity, int places, IntFunction<int[]> counts) {
        return Arrays.stream(Measure.values())
                .map(measure -> IntStream.range(0, places)
                        .mapToDouble(i -> measure.of(impurity, counts.apply(i)))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static Figure figure(Figure said, double[] places, double[][] curves, String along, String up) {
        return said.axes(along, up)
                .line("Gini impurity", places, curves[0])
                .line("entropy in bits", places, curves[1])
                .line("misclassification", places, curves[2]);
    }
}
