package classical.logistic;

import static whetstone.kit.Expect.accuracy;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.datasets.BreastCancer;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class LogisticHidden implements Checks<Logistic> {
    @Override
    public void declare(Claims<Logistic> claims) {
        // scikit-learn 1.2.1, z = (x - x.mean(0)) / x.std(0), LogisticRegression(C=1/10, solver="newton-cholesky",
        // tol=1e-12).fit(z, y): these are its intercept and its first four slopes; its predictions are 98.07 % right.
        // Newton's method in NumPy's 80-bit numbers gives the same fifteen digits.
        double[] expected = {
            -0.5406510043986085, 0.3902779455098667, 0.41654875836570937, 0.379729012241148, 0.37853793038556793
        };
        BreastCancer cancer = BreastCancer.load();
        double[][] z = standardised(cancer.x());
        claims.that("fits and tells tumours apart by thirty columns")
                .worth(0.5)
                .ask(model -> {
                    double[] w = model.fit(z, cancer.y(), 10);
                    return new Told(Arrays.copyOf(w, 5), model.predict(w, z));
                })
                .expect(told -> near(expected, told.first(), within(1e-5, 1e-5))
                        .about("the first coefficients are")
                        .and(() -> accuracy(cancer.y(), told.predicted(), 0.96)));
    }

    private static double[][] standardised(double[][] x) {
        double[][] columns = IntStream.range(0, x[0].length)
                .mapToObj(j ->
                        standardised(Arrays.stream(x).mapToDouble(row -> row[j]).toArray()))
                .toArray(double[][]::new);
        return IntStream.range(0, x.length)
                .mapToObj(i ->
                        Arrays.stream(columns).mapToDouble(column -> column[i]).toArray())
                .toArray(double[][]::new);
    }

    private static double[] standardised(double[] column) {
        double mean = Arrays.stream(column).average().orElseThrow();
        double variance = Arrays.stream(column)
                .map(entry -> (entry - mean) * (entry - mean))
                .average()
                .orElseThrow();
        return Arrays.stream(column)
                .map(entry -> (entry - mean) / Math.sqrt(variance))
                .toArray();
    }

    private record Told(double[] first, int[] predicted) {}
}
