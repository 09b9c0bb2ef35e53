package linear.ridge;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import linear.ridge.Ridge.Fit;
import whetstone.datasets.Diabetes;
import whetstone.datasets.Mtcars;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class RidgeFigures implements Figures<Ridge> {
    private static final List<Double> PRICES = List.of(0.0, 1e5, 1e6);

    @Override
    public List<Sketch<Ridge>> sketches() {
        return List.of(
                Sketch.of(
                        "Three prices for one slope",
                        "All lines cross at the means of the cars; the larger lambda is, the flatter the line. If a line"
                                + " sinks as it gets flatter, its intercept has a price too.",
                        RidgeFigures::prices),
                Sketch.of(
                        "What is left over",
                        "Both clouds lie around 0 on average. With lambda = 0 only a bend is left, which no line can"
                                + " follow; with a price a slope is left as well. A cloud above or below 0 tells of the"
                                + " intercept.",
                        RidgeFigures::residuals),
                Sketch.of(
                        "Slopes and their price",
                        "Every column of the diabetes data is scaled to a standard deviation of 1 here. With a small lambda s1 and s2,"
                                + " which are nearly alike, pull in opposite directions; with a larger one they agree,"
                                + " and in the end all slopes are 0. None jumps.",
                        RidgeFigures::slopes));
    }

    private static Figure prices(Ridge ridge) {
        Cars cars = Cars.load();
        List<Fit> fits = PRICES.stream().map(price -> cars.fit(ridge, price)).toList();
        Figure figure = Figure.saying(
                        "For lambda 0, 100000 and 1000000 the slopes are %s. At the mean of %s horsepower the lines stand at"
                                + " %s miles per gallon.",
                        numbers(fits, fit -> fit.slopes()[0]),
                        cars.mean(),
                        numbers(fits, fit -> height(fit, cars.mean())))
                .axes("horsepower", "miles per gallon")
                .points("32 cars", cars.horsepower(), cars.mileage());
        double[] ends = {0, 350};
        for (int i = 0; i < PRICES.size(); i++) {
            Fit fit = fits.get(i);
            figure = figure.line("lambda = " + PRICES.get(i).intValue(), ends, x -> height(fit, x));
        }
        return figure;
    }

    private static Figure residuals(Ridge ridge) {
        Cars cars = Cars.load();
        double[] free = cars.residuals(cars.fit(ridge, 0));
        double[] priced = cars.residuals(cars.fit(ridge, 1e5));
        return Figure.saying(
                        "The residuals are %s on average with lambda 0 and %s with lambda 100000.",
                        mean(free), mean(priced))
                .axes("horsepower", "residual in miles per gallon")
                .line("no residual", new double[] {0, 350}, x -> 0)
                .points("lambda = 0", cars.horsepower(), free)
                .points("lambda = 100000", cars.horsepower(), priced);
    }

    private static Figure slopes(Ridge ridge) {
        Diabetes diabetes = Diabetes.load();
        double[][] x = scaled(diabetes.x());
        double[] lambdas = Spaced.byRatio(0.1, 1e6, 29);
        List<Fit> fits = Arrays.stream(lambdas)
                .mapToObj(lambda -> ridge.fit(x, diabetes.y(), lambda))
                .toList();
        Fit first = fits.get(0);
        int s1 = Diabetes.FEATURES.indexOf("s1");
        Figure figure = Figure.saying(
                        "With lambda 0.1 the slopes of s1 and s2 are %s and %s; with lambda 1000000 the longest slope is %s.",
                        first.slopes()[s1],
                        first.slopes()[s1 + 1],
                        Arrays.stream(fits.get(fits.size() - 1).slopes())
                                .map(Math::abs)
                                .max()
                                .orElseThrow())
                .axes("lambda", "slope for one standard deviation")
                .logarithmicX();
        for (String feature : List.of("bmi", "bp", "s1", "s2", "s3", "s5")) {
            int column = Diabetes.FEATURES.indexOf(feature);
            figure = figure.line(feature, lambdas, numbers(fits, fit -> fit.slopes()[column]));
        }
        return figure;
    }

    private static double height(Fit fit, double x) {
        return fit.intercept() + fit.slopes()[0] * x;
    }

    private static double[] numbers(List<Fit> fits, ToDoubleFunction<Fit> number) {
        return fits.stream().mapToDouble(number).toArray();
    }

    /** Without the traces of rounding, so that 0 is told as 0. */
    private static double mean(double[] values) {
        return Math.rint(1e9 * Arrays.stream(values).average().orElseThrow()) / 1e9;
    }

    private static double[][] scaled(double[][] x) {
        double[][] columns = IntStream.range(0, x[0].length)
                .mapToObj(
                        j -> scaled(Arrays.stream(x).mapToDouble(row -> row[j]).toArray()))
                .toArray(double[][]::new);
        return IntStream.range(0, x.length)
                .mapToObj(i ->
                        Arrays.stream(columns).mapToDouble(column -> column[i]).toArray())
                .toArray(double[][]::new);
    }

    private static double[] scaled(double[] column) {
        double mean = Arrays.stream(column).average().orElseThrow();
        double variance = Arrays.stream(column)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
        return Laws.each(column, value -> (value - mean) / Math.sqrt(variance));
    }

    private record Cars(double[] horsepower, double[] mileage) {
        static Cars load() {
            Mtcars cars = Mtcars.load();
            int column = Mtcars.FEATURES.indexOf("hp");
            return new Cars(
                    Arrays.stream(cars.x()).mapToDouble(row -> row[column]).toArray(), cars.y());
        }

        Fit fit(Ridge ridge, double lambda) {
            double[][] x =
                    Arrays.stream(horsepower).mapToObj(hp -> new double[] {hp}).toArray(double[][]::new);
            return ridge.fit(x, mileage, lambda);
        }

        double mean() {
            return Arrays.stream(horsepower).average().orElseThrow();
        }

        double[] residuals(Fit fit) {
            return IntStream.range(0, mileage.length)
                    .mapToDouble(i -> mileage[i] - height(fit, horsepower[i]))
                    .toArray();
        }
    }
}
