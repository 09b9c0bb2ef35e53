package linear.normalequations;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.datasets.Diabetes;
import whetstone.datasets.Mtcars;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;

public final class NormalEquationsFigures implements Figures<NormalEquations> {
    @Override
    public List<Sketch<NormalEquations>> sketches() {
        return List.of(
                Sketch.of(
                        "Predicted and true mileage",
                        "Mileage by weight and horsepower. The points lie around the diagonal, as many above as below. A"
                                + " cloud beside it tells of the intercept, one that is tilted of the slopes.",
                        NormalEquationsFigures::mileage),
                Sketch.of(
                        "Two lines of equal horsepower",
                        "The lines are parallel, and they run through the lighter and the heavier cars. Each column fitted"
                                + " alone would make both steeper or lay them far apart.",
                        NormalEquationsFigures::horsepower),
                Sketch.of(
                        "What is left for each column",
                        "Each bar is the correlation of the residuals with a column of the diabetes data. All have no"
                                + " height: what the columns can tell is in the fit.",
                        NormalEquationsFigures::leftovers));
    }

    private static Figure mileage(NormalEquations model) {
        double[][] x = cars();
        double[] mileage = Mtcars.load().y();
        double[] predicted = model.predict(model.fit(x, mileage), x);
        return Figure.saying(
                        "The first three cars are predicted at %s miles per gallon and run %s.",
                        Arrays.copyOf(predicted, 3), Arrays.copyOf(mileage, 3))
                .axes("predicted miles per gallon", "true miles per gallon")
                .points("32 cars", predicted, mileage)
                .line("equal", new double[] {8, 34}, value -> value);
    }

    private static Figure horsepower(NormalEquations model) {
        double[] b = model.fit(cars(), Mtcars.load().y());
        double[] weight = {1.5, 5.5};
        double[] weak = model.predict(b, new double[][] {{weight[0], 100}, {weight[1], 100}});
        double[] strong = model.predict(b, new double[][] {{weight[0], 200}, {weight[1], 200}});
        return Figure.saying(
                        "1000 lb more cost %s miles per gallon, and 100 horsepower more %s.",
                        (weak[0] - weak[1]) / 4, weak[0] - strong[0])
                .axes("weight in 1000 lb", "miles per gallon")
                .points(
                        "32 cars",
                        Arrays.stream(cars()).mapToDouble(row -> row[0]).toArray(),
                        Mtcars.load().y())
                .line("100 horsepower", weight, weak)
                .line("200 horsepower", weight, strong);
    }

    private static Figure leftovers(NormalEquations model) {
        Diabetes diabetes = Diabetes.load();
        double[] predicted = model.predict(model.fit(diabetes.x(), diabetes.y()), diabetes.x());
        double[] residuals = IntStream.range(0, predicted.length)
                .mapToDouble(i -> diabetes.y()[i] - predicted[i])
                .toArray();
        double[] correlations = IntStream.range(0, Diabetes.FEATURES.size())
                .mapToDouble(j -> cosine(
                        residuals,
                        Arrays.stream(diabetes.x()).mapToDouble(row -> row[j]).toArray()))
                .toArray();
        return Figure.saying("The correlations of the residuals with the columns are %s.", correlations)
                .axes("column", "correlation with the residuals")
                .bars("correlation", Diabetes.FEATURES, correlations);
    }

    /** To six places: what rounding leaves is no correlation. */
    private static double cosine(double[] a, double[] b) {
        return Math.rint(1e6 * dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))) / 1e6 + 0.0;
    }

    private static double dot(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
        return IntStream.range(0, a.length)
                .mapToDouble(i -> (a[i] - meanA) * (b[i] - meanB))
                .sum();
    }

    /** Weight and horsepower. */
    private static double[][] cars() {
        int weight = Mtcars.FEATURES.indexOf("wt");
        int power = Mtcars.FEATURES.indexOf("hp");
        return Arrays.stream(Mtcars.load().x())
                .map(row -> new double[] {row[weight], row[power]})
                .toArray(double[][]::new);
    }
}
