package classical.pca;

import classical.pca.Pca.Model;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whetstone.datasets.Digits;
import whetstone.datasets.Iris;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;

public final class PcaFigures implements Figures<Pca> {
    @Override
    public List<Sketch<Pca>> sketches() {
        return List.of(
                Sketch.of(
                        "Four lengths seen from two sides",
                        "The scores of 150 irises. The cloud lies around (0, 0) and reaches from about -3 to 4 along the"
                                + " first component, much less along the second; the three kinds stand side by side.",
                        PcaFigures::irises),
                Sketch.of(
                        "Two axes through the flowers",
                        "Length of petal and sepal, and both components drawn from the means, two deviations to each"
                                + " side. The first goes along the cloud and ends where it ends; the second is short.",
                        PcaFigures::axes),
                Sketch.of(
                        "A digit from ever more components",
                        "From left to right: one zero restored from 2, 6 and 20 of 64 components, and as it was. The more"
                                + " components, the nearer.",
                        PcaFigures::digit));
    }

    private static Figure irises(Pca pca) {
        Iris iris = Iris.load();
        Model model = pca.fit(iris.x(), 2);
        return Figure.saying("The two components tell %s of the variance.", model.ratios())
                .axes("first score in cm", "second score in cm")
                .points("150 flowers", pca.transform(model, iris.x()), iris.y());
    }

    private static Figure axes(Pca pca) {
        double[][] x = Arrays.stream(Iris.load().x())
                .map(row -> new double[] {row[2], row[0]})
                .toArray(double[][]::new);
        Model model = pca.fit(x, 2);
        return Figure.saying("The variances along the two components are %s.", model.variances())
                .axes("petal length in cm", "sepal length in cm")
                .points("150 flowers", x)
                .line("first component", axis(pca, model, 0))
                .line("second component", axis(pca, model, 1));
    }

    private static double[][] axis(Pca pca, Model model, int component) {
        double[][] ends = new double[2][2];
        ends[0][component] = -2 * Math.sqrt(model.variances()[component]);
        ends[1][component] = -ends[0][component];
        return pca.restore(model, ends);
    }

    private static Figure digit(Pca pca) {
        double[][] x = Arrays.copyOf(Digits.load().x(), 300);
        Model all = pca.fit(x, 20);
        double[][] images = Stream.concat(
                        IntStream.of(2, 6, 20).mapToObj(k -> {
                            Model few = first(all, k);
                            return pca.restore(few, pca.transform(few, new double[][] {x[0]}))[0];
                        }),
                        Stream.of(x[0]))
                .toArray(double[][]::new);
        double[][] cells = IntStream.range(0, Digits.SIDE)
                .mapToObj(row -> Arrays.stream(images)
                        .flatMapToDouble(image -> Arrays.stream(image, row * Digits.SIDE, (row + 1) * Digits.SIDE))
                        .toArray())
                .toArray(double[][]::new);
        return Figure.saying(
                        "The first 2, 6 and 20 components tell %s of the variance of 300 digits.",
                        IntStream.of(2, 6, 20)
                                .mapToDouble(k ->
                                        Arrays.stream(all.ratios()).limit(k).sum())
                                .toArray())
                .axes("column of the image", "row of the image")
                .image("ink", cells);
    }

    private static Model first(Model all, int k) {
        return new Model(
                all.means(),
                Arrays.copyOf(all.components(), k),
                Arrays.copyOf(all.variances(), k),
                Arrays.copyOf(all.ratios(), k));
    }
}
