package linear.gradientdescent;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.relative;

import java.util.Arrays;
import linear.gradientdescent.GradientDescent.Settings;
import whetstone.datasets.Diabetes;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class GradientDescentHidden implements Checks<GradientDescent> {
    @Override
    public void declare(Claims<GradientDescent> claims) {
        Diabetes diabetes = Diabetes.load();
        double[][] x = standardised(diabetes.x());

        claims.that("descends step by step on the standardised diabetes data")
                .worth(0.5)
                .given(sizes(1, 10, 300), (steps, random) -> new Settings(0.1, steps, 1e-6))
                .ask((descent, settings) -> descent.fit(x, diabetes.y(), settings))
                .expectReference(GradientDescentReference::new, relative(1e-8));

        // The coefficients are numpy.linalg.lstsq's; solving the normal equations gives the same digits. The smallest
        // eigenvalue of the Hessian is 0.0171, so a gradient of 1e-8 is at most 6e-7 away.
        double[] slopes = {
            -0.476120786179,
            -11.4068669234,
            24.7265488604,
            15.4294041314,
            -37.679952611,
            22.6761627663,
            4.8061381369,
            8.42203935582,
            35.7344457713,
            3.21667371819
        };
        claims.that("arrives at least squares on the standardised diabetes data")
                .worth(0.5)
                .ask(descent -> descent.fit(x, diabetes.y(), new Settings(0.1, 50_000, 1e-8)))
                .expect(end -> all(
                        () -> near(152.133484163, end.intercept(), absolute(1e-5)),
                        () -> near(slopes, end.slopes(), absolute(1e-5))));
    }

    /** Every column with mean 0 and standard deviation 1, divisor n. */
    private static double[][] standardised(double[][] x) {
        double[][] result = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
        for (int j = 0; j < x[0].length; j++) {
            int column = j;
            double mean =
                    Arrays.stream(x).mapToDouble(row -> row[column]).average().orElseThrow();
            double variance = Arrays.stream(x)
                    .mapToDouble(row -> (row[column] - mean) * (row[column] - mean))
                    .average()
                    .orElseThrow();
            for (double[] row : result) {
                row[column] = (row[column] - mean) / Math.sqrt(variance);
            }
        }
        return result;
    }
}
