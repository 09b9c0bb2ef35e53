package linear.lassocd;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.times;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import linear.lassocd.LassoCd.Fit;
import linear.lassocd.LassoCd.Settings;
import whetstone.datasets.Diabetes;
import whetstone.datasets.Plane;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class LassoCdHidden implements Checks<LassoCd> {
    private static final int USEFUL = 5;

    @Override
    public void declare(Claims<LassoCd> claims) {
        // No witness: Smile prices the slopes of standardised columns only. The numbers are those of exact fractions of
        // the file's decimals, solved on the columns that are wanted, after which every pull was found to be within
        // alpha;
        // scikit-learn 1.2.1, Lasso(alpha=10, tol=1e-14, max_iter=10**6).fit(x, y), agrees to twelve digits.
        Diabetes diabetes = Diabetes.load();
        claims.that("chooses six of the ten diabetes columns at a high price")
                .worth(0.25)
                .ask(lasso -> lasso.fit(diabetes.x(), diabetes.y(), new Settings(10, 5000, 1e-10)))
                .expect(near(
                        new Fit(-105.893030789186, new double[] {
                            0,
                            0,
                            5.93411385036152,
                            1.01959151450225,
                            1.17320861342513,
                            -1.26019316455289,
                            -2.02079349341176,
                            0,
                            0,
                            0.319910501077222
                        }),
                        within(1e-6, 1e-6)));

        // The same with alpha=1.
        claims.that("keeps all ten diabetes columns at a low price")
                .worth(0.25)
                .ask(lasso -> lasso.fit(diabetes.x(), diabetes.y(), new Settings(1, 5000, 1e-10)))
                .expect(near(
                        new Fit(-202.263249136859, new double[] {
                            -0.019023527584115,
                            -17.4769155860507,
                            5.84246046325106,
                            1.09153759518954,
                            0.156531180330361,
                            -0.315558978369174,
                            -1.18822837593617,
                            0.161056942415462,
                            34.2149642448222,
                            0.329733638175786
                        }),
                        within(1e-6, 1e-6)));

        // A useless column is wanted when its pull exceeds 0.3. The pull is N(0, 0.04²) or less: noise of 0.5 / √400,
        // and
        // the price of five slopes times correlations of 1 / √400. 45 columns in 3 trials exceed seven deviations less
        // than
        // once in 10^9 times; a useful slope would have to lose 0.7 of at least 1.
        claims.that("finds the five useful columns among fifty")
                .worth(0.25)
                .given(times(3, 400), (size, random) -> sparse(random, size, 50))
                .ask((lasso, plane) -> lasso.fit(plane.x(), plane.y(), new Settings(0.3, 500, 1e-9)))
                .expect((plane, fit) -> same(marks(plane.slopes()), marks(fit.slopes()))
                        .about("1 for each column with a slope:")
                        .and(() -> near(plane.slopes(), fit.slopes(), absolute(0.7))));
    }

    /** The first five columns of a plane carry it, and noise of 0.5; the others say nothing. */
    private static Plane sparse(Random random, int n, int d) {
        Plane plane = Plane.noisy(random, n, USEFUL, 0.5);
        double[][] x = Arrays.stream(plane.x())
                .map(row -> IntStream.range(0, d)
                        .mapToDouble(j -> j < USEFUL ? row[j] : random.nextGaussian())
                        .toArray())
                .toArray(double[][]::new);
        return new Plane(x, plane.y(), plane.intercept(), Arrays.copyOf(plane.slopes(), d));
    }

    private static int[] marks(double[] slopes) {
        return Arrays.stream(slopes).mapToInt(slope -> slope == 0 ? 0 : 1).toArray();
    }
}
