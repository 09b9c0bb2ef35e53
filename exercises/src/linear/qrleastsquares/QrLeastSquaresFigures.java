package linear.qrleastsquares;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import linear.qrleastsquares.QrLeastSquares.Fit;
import linear.qrleastsquares.QrLeastSquaresCases.Problem;
import whetstone.datasets.Diabetes;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class QrLeastSquaresFigures implements Figures<QrLeastSquares> {
    @Override
    public List<Sketch<QrLeastSquares>> sketches() {
        return List.of(
                Sketch.of(
                        "How many digits are left",
                        "The nearer two columns come to each other, the fewer digits of the slopes are right. QR loses one"
                                + " digit for each power of ten; what forms A'A loses two.",
                        QrLeastSquaresFigures::digits),
                Sketch.of(
                        "How sure are the slopes?",
                        "Each bar is a slope of the diabetes data divided by its standard error. Beyond 2 and -2 it is"
                                + " hardly chance: sex, bmi, bp and s5. Of s1 and s2, which are nearly alike, neither is"
                                + " sure.",
                        QrLeastSquaresFigures::ratios),
                Sketch.of(
                        "A triangle",
                        "R of the centred diabetes columns, each of length 1, with positive numbers on the diagonal. Below"
                                + " the diagonal it is empty, and every column has length 1 again. Small numbers on the"
                                + " diagonal tell of columns that hardly add anything new.",
                        QrLeastSquaresFigures::triangle));
    }

    private static Figure digits(QrLeastSquares qr) {
        double[] apart = Spaced.byRatio(1e-7, 1, 15);
        double[] digits = Arrays.stream(apart)
                .map(size -> {
                    Problem problem = Problem.alike(20, new Random(4), size);
                    return digits(problem.coefficients(), problem.fit(qr).coefficients());
                })
                .toArray();
        return Figure.saying(
                        "With columns that differ by 1, 0.001 and 0.0000001 the slopes have %s, %s and %s right digits.",
                        digits[14], digits[8], digits[0])
                .axes("how far the columns are apart", "right digits")
                .logarithmicX()
                .line("two digits for one", apart, size -> 15 + 2 * Math.log10(size))
                .line("one digit for one", apart, size -> 15 + Math.log10(size))
                .points("right digits", apart, digits);
    }

    /** Of the worst coefficient; 16 is all there can be. */
    private static double digits(double[] exact, double[] coefficients) {
        return IntStream.range(0, exact.length)
                .mapToDouble(j -> Math.abs(coefficients[j] / exact[j] - 1))
                .map(error -> -Math.log10(Math.max(error, 1e-16)))
                .min()
                .orElseThrow();
    }

    private static Figure ratios(QrLeastSquares qr) {
        Diabetes diabetes = Diabetes.load();
        Fit fit = qr.fit(diabetes.x(), diabetes.y());
        double[] ratios = IntStream.rangeClosed(1, Diabetes.FEATURES.size())
                .mapToDouble(j -> fit.coefficients()[j] / fit.standardErrors()[j])
                .toArray();
        return Figure.saying(
                        "Slope over standard error is %s for bmi and %s for s1. s is %s and R² %s.",
                        ratios[2], ratios[4], fit.residualDeviation(), fit.rSquared())
                .axes("column", "slope / standard error")
                .bars("slope / standard error", Diabetes.FEATURES, ratios);
    }

    private static Figure triangle(QrLeastSquares qr) {
        double[][] r = qr.triangle(centred(Diabetes.load().x()));
        double[][] cells = IntStream.range(0, r.length)
                .mapToObj(j -> Laws.each(r[j], value -> r[j][j] < 0 ? -value : value))
                .toArray(double[][]::new);
        double[] diagonal =
                IntStream.range(0, r.length).mapToDouble(j -> cells[j][j]).toArray();
        return Figure.saying("On the diagonal stand %s.", diagonal)
                .axes("column", "row")
                .image("R", cells);
    }

    private static double[][] centred(double[][] x) {
        double[][] result = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
        for (int j = 0; j < x[0].length; j++) {
            int column = j;
            double[] values = Arrays.stream(x).mapToDouble(row -> row[column]).toArray();
            double mean = Arrays.stream(values).average().orElseThrow();
            double length = Math.sqrt(QrLeastSquaresCases.squaresAboutTheMean(values));
            for (double[] row : result) {
                row[column] = (row[column] - mean) / length;
            }
        }
        return result;
    }
}
