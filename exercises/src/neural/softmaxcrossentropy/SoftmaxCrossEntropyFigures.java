package neural.softmaxcrossentropy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.datasets.Digits;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class SoftmaxCrossEntropyFigures implements Figures<SoftmaxCrossEntropy> {
    private static final int CLASSES = 10;
    private static final int PER_ROW = 5;

    @Override
    public List<Sketch<SoftmaxCrossEntropy>> sketches() {
        return List.of(
                Sketch.of(
                        "One logit rises",
                        "The first class goes from nearly 0 to nearly 1 along an S; the others make room, and always in the"
                                + " same proportion to each other. The sum is 1 everywhere. Lines that break off at 709, or"
                                + " fall to 0 there, met exp(710), which no double can hold.",
                        SoftmaxCrossEntropyFigures::probabilities),
                Sketch.of(
                        "The price of being wrong",
                        "The loss grows as the distance does: when the right class is 1000 behind, it is 1000. A loss that"
                                + " turns flat has a bound on its probability, one that breaks off met an infinity, and one"
                                + " with another slope has another logarithm or no mean.",
                        SoftmaxCrossEntropyFigures::price),
                Sketch.of(
                        "What the first step teaches",
                        "A linear model of handwritten digits, all weights 0, moves each weight against your gradient."
                                + " Each class then likes, in blue, what its digit looks like. Orange digits: the step goes"
                                + " uphill. No digits: the labels are not in it.",
                        SoftmaxCrossEntropyFigures::firstStep));
    }

    private static Figure probabilities(SoftmaxCrossEntropy softmax) {
        double[] logits = Spaced.evenly(700, 714, 57);
        double[][] shares = Arrays.stream(logits)
                .mapToObj(logit -> softmax.softmax(new double[] {logit, 706, 707}))
                .toArray(double[][]::new);
        Figure figure = Figure.saying(
                        "With the logits 706, 706, 707 the probabilities are %s; with 714, 706, 707 they are %s.",
                        shares[24], shares[56])
                .axes("logit of the first class", "probability");
        for (String name : List.of("first class", "second, logit 706", "third, logit 707")) {
            int column = figure.layers().size();
            figure = figure.line(name, logits, column(shares, column));
        }
        return figure.line(
                "sum",
                logits,
                Arrays.stream(shares)
                        .mapToDouble(row -> Arrays.stream(row).sum())
                        .toArray());
    }

    private static double[] column(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }

    private static Figure price(SoftmaxCrossEntropy softmax) {
        double[] gaps = Spaced.evenly(-100, 1000, 111);
        double[] losses = Arrays.stream(gaps)
                .map(gap -> softmax.loss(new double[][] {{0, gap}, {500, 500 + gap}}, new int[] {0, 0}))
                .toArray();
        return Figure.saying(
                        "The loss is %s when the right class is 100 ahead, %s when the two are equal, and %s when it is 1000"
                                + " behind.",
                        Math.rint(1e9 * losses[0]) / 1e9, losses[10], losses[110])
                .axes("how far the right class is behind", "loss of two rows alike, in nats")
                .line("the distance", gaps, gap -> Math.max(0, gap))
                .line("loss", gaps, losses);
    }

    private static Figure firstStep(SoftmaxCrossEntropy softmax) {
        Digits digits = Digits.load();
        int[] labels = Arrays.copyOf(digits.y(), 500);
        double[][] gradient = softmax.gradient(new double[labels.length][CLASSES], labels);
        double[][] steps = new double[CLASSES][digits.x()[0].length];
        for (int i = 0; i < labels.length; i++) {
            for (int k = 0; k < CLASSES; k++) {
                for (int pixel = 0; pixel < steps[k].length; pixel++) {
                    steps[k][pixel] -= gradient[i][k] * digits.x()[i][pixel];
                }
            }
        }
        int middle = Digits.SIDE / 2 * Digits.SIDE + Digits.SIDE / 2;
        return Figure.saying(
                        "In the middle of the image, where a 0 is empty and a 1 is not, the step is %s for class 0 and %s for"
                                + " class 1. The whole gradient adds up to %s.",
                        steps[0][middle], steps[1][middle], Math.rint(1e9 * sum(gradient)) / 1e9)
                .image("weights after one step: 0 to 4 above, 5 to 9 below", sideBySide(steps));
    }

    private static double sum(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).sum();
    }

    /** Ten images of 8 x 8 as one of 16 x 40. */
    private static double[][] sideBySide(double[][] images) {
        return IntStream.range(0, images.length / PER_ROW * Digits.SIDE)
                .mapToObj(row -> IntStream.range(0, PER_ROW * Digits.SIDE)
                        .mapToDouble(column -> images[row / Digits.SIDE * PER_ROW + column / Digits.SIDE][
                                row % Digits.SIDE * Digits.SIDE + column % Digits.SIDE])
                        .toArray())
                .toArray(double[][]::new);
    }
}
