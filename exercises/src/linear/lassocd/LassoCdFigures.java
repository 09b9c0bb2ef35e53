package linear.lassocd;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import linear.lassocd.LassoCd.Fit;
import linear.lassocd.LassoCd.Settings;
import linear.lassocd.LassoCdCases.Problem;
import whetstone.datasets.Diabetes;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class LassoCdFigures implements Figures<LassoCd> {
    @Override
    public List<Sketch<LassoCd>> sketches() {
        return List.of(
                Sketch.of(
                        "A soft threshold",
                        "Between -1 and 1 the line is level at 0; beyond, it runs on, 1 below or above the diagonal. It has"
                                + " no jump, and its left half is its right half turned around.",
                        LassoCdFigures::threshold),
                Sketch.of(
                        "The higher the price, the fewer columns",
                        "The diabetes data, each column scaled to a standard deviation of 1. One slope after another"
                                + " arrives at 0; bmi and s5 hold out longest, and beyond 45.2 nothing is left.",
                        LassoCdFigures::slopes),
                Sketch.of(
                        "Sweep by sweep",
                        "Half the mean square plus the price of the slopes, after each sweep: the first does most, and no"
                                + " sweep makes it worse. A curve that swings has columns that do not see each other.",
                        LassoCdFigures::sweeps));
    }

    private static Figure threshold(LassoCd lasso) {
        double[] z = Spaced.evenly(-3, 3, 61);
        double[] moved =
                Arrays.stream(z).map(value -> lasso.softThreshold(value, 1)).toArray();
        return Figure.saying("-3 becomes %s, 0.5 becomes %s and 3 becomes %s.", moved[0], moved[35], moved[60])
                .axes("z", "softThreshold(z, 1)")
                .line("unchanged", new double[] {-3, 3}, value -> value)
                .line("soft threshold", z, moved);
    }

    private static Figure slopes(LassoCd lasso) {
        double[] prices = Spaced.byRatio(0.1, 100, 31);
        List<Fit> fits = Arrays.stream(prices)
                .mapToObj(price -> diabetes(new Settings(price, 500, 1e-6)).fit(lasso))
                .toList();
        double[] wanted = fits.stream()
                .mapToDouble(fit ->
                        Arrays.stream(fit.slopes()).filter(slope -> slope != 0).count())
                .toArray();
        Figure figure = Figure.saying(
                        "Of ten slopes %s are not 0 at a price of 0.1, %s at 10 and %s at 100.",
                        wanted[0], wanted[20], wanted[30])
                .axes("alpha", "slope for one standard deviation")
                .logarithmicX();
        for (String feature : List.of("sex", "bmi", "bp", "s1", "s3", "s5")) {
            int column = Diabetes.FEATURES.indexOf(feature);
            figure = figure.line(
                    feature,
                    prices,
                    fits.stream().mapToDouble(fit -> fit.slopes()[column]).toArray());
        }
        return figure;
    }

    private static Figure sweeps(LassoCd lasso) {
        double[] objectives = IntStream.rangeClosed(0, 12)
                .mapToObj(sweeps -> diabetes(new Settings(2, sweeps, 0)))
                .mapToDouble(problem -> problem.objective(problem.fit(lasso)))
                .toArray();
        return Figure.saying(
                        "It is %s before the first sweep, %s after it, and %s after twelve.",
                        objectives[0], objectives[1], objectives[12])
                .axes("sweeps", "what is minimised")
                .series("alpha = 2", objectives);
    }

    private static Problem diabetes(Settings settings) {
        Diabetes diabetes = Diabetes.load();
        double[][] x = Arrays.stream(diabetes.x()).map(double[]::clone).toArray(double[][]::new);
        for (int j = 0; j < x[0].length; j++) {
            int column = j;
            double[] values = Arrays.stream(x).mapToDouble(row -> row[column]).toArray();
            double mean = Arrays.stream(values).average().orElseThrow();
            double variance = Arrays.stream(Laws.each(values, value -> (value - mean) * (value - mean)))
                    .average()
                    .orElseThrow();
            for (double[] row : x) {
                row[column] = (row[column] - mean) / Math.sqrt(variance);
            }
        }
        return new Problem(x, diabetes.y(), settings);
    }
}
