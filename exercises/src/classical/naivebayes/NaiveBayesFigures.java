package classical.naivebayes;

import classical.naivebayes.NaiveBayes.Gaussian;
import classical.naivebayes.NaiveBayes.Model;
import classical.naivebayes.NaiveBayes.Multinomial;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.datasets.Digits;
import whetstone.datasets.Iris;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class NaiveBayesFigures implements Figures<NaiveBayes> {
    @Override
    public List<Sketch<NaiveBayes>> sketches() {
        return List.of(
                Sketch.of(
                        "Three kinds of iris by their petals",
                        "Each kind lies in the region of its colour, with few exceptions at the border of two; the borders"
                                + " are curved, because the kinds vary differently.",
                        NaiveBayesFigures::irises),
                Sketch.of(
                        "How sure of each kind",
                        "Along the length of a petal one kind after the other is certain. At every length the three"
                                + " probabilities add up to 1; a curve that ends met NaN on its way.",
                        NaiveBayesFigures::certainty),
                Sketch.of(
                        "The words of a digit",
                        "Pixels taken for words, ink for counts: the shares of the class 3 show a 3, and no pixel is"
                                + " without a share.",
                        NaiveBayesFigures::three));
    }

    private static Figure irises(NaiveBayes bayes) {
        double[][] petals = petals();
        Model model = bayes.fitGaussian(petals, Iris.load().y());
        double[] lengths = Spaced.evenly(0.5, 7.5, 36);
        double[] widths = Spaced.evenly(-0.2, 3, 33);
        int[][] regions = Arrays.stream(widths)
                .mapToObj(width -> bayes.predict(
                        model,
                        Arrays.stream(lengths)
                                .mapToObj(length -> new double[] {length, width})
                                .toArray(double[][]::new)))
                .toArray(int[][]::new);
        return Figure.saying("The first flower of each kind is called %s.", first(bayes.predict(model, petals)))
                .axes("petal length in cm", "petal width in cm")
                .regions("decision", lengths, widths, regions)
                .points("150 flowers", petals, Iris.load().y());
    }

    private static double[] first(int[] classes) {
        return new double[] {classes[0], classes[50], classes[100]};
    }

    private static Figure certainty(NaiveBayes bayes) {
        double[][] lengths =
                Arrays.stream(petals()).map(row -> new double[] {row[0]}).toArray(double[][]::new);
        Gaussian model = bayes.fitGaussian(lengths, Iris.load().y());
        double[] places = Spaced.evenly(0, 9, 91);
        double[][] logs = bayes.logPosteriors(
                model,
                Arrays.stream(places).mapToObj(place -> new double[] {place}).toArray(double[][]::new));
        Figure figure = Figure.saying(
                        "The variances of the petal length in the three kinds are %s.",
                        IntStream.range(0, 3)
                                .mapToDouble(c -> model.variances()[c][0])
                                .toArray())
                .axes("petal length in cm", "probability");
        for (int c = 0; c < 3; c++) {
            int kind = c;
            double[] probabilities = Arrays.stream(logs)
                    .mapToDouble(row -> drawable(Math.exp(row[kind])))
                    .toArray();
            figure = figure.line(Iris.CLASSES.get(c), places, probabilities);
        }
        return figure;
    }

    private static double drawable(double value) {
        return Double.isFinite(value) ? value : Double.NaN;
    }

    private static Figure three(NaiveBayes bayes) {
        Digits digits = Digits.load();
        Multinomial model = bayes.fitMultinomial(Arrays.copyOf(digits.x(), 500), Arrays.copyOf(digits.y(), 500), 1);
        double[] shares = Arrays.stream(model.logShares()[3]).map(Math::exp).toArray();
        double[][] cells = IntStream.range(0, Digits.SIDE)
                .mapToObj(row -> Arrays.copyOfRange(shares, row * Digits.SIDE, (row + 1) * Digits.SIDE))
                .toArray(double[][]::new);
        return Figure.saying(
                        "The shares of the class 3 add up to %s.",
                        Arrays.stream(shares).sum())
                .axes("column of the image", "row of the image")
                .image("share of the pixel", cells);
    }

    private static double[][] petals() {
        return Arrays.stream(Iris.load().x())
                .map(row -> new double[] {row[2], row[3]})
                .toArray(double[][]::new);
    }
}
