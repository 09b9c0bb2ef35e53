package linear.polynomialbiasvariance;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.relative;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import linear.polynomialbiasvariance.PolynomialBiasVariance.Choice;
import linear.polynomialbiasvariance.PolynomialBiasVariance.Settings;
import linear.polynomialbiasvariance.PolynomialBiasVarianceCases.Problem;
import whetstone.datasets.Mtcars;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class PolynomialBiasVarianceHidden implements Checks<PolynomialBiasVariance> {
    @Override
    public void declare(Claims<PolynomialBiasVariance> claims) {
        // No witness: no library here compares degrees. In exact fractions; scikit-learn 1.2.1 agrees to ten digits on
        // the
        // scaled column: cross_val_score(make_pipeline(PolynomialFeatures(d, include_bias=False), LinearRegression()),
        // x, y,
        // cv=LeaveOneOut(), scoring="neg_mean_squared_error").
        Mtcars cars = Mtcars.load();
        int power = Mtcars.FEATURES.indexOf("hp");
        double[] horsepower =
                Arrays.stream(cars.x()).mapToDouble(row -> row[power]).toArray();
        claims.that("finds the mileage to be curved by horsepower, once")
                .worth(0.25)
                .ask(polynomials -> polynomials.choose(horsepower, cars.y(), new Settings(5, 32, 1)))
                .expect(near(
                        new Choice(
                                2,
                                new double[] {
                                    13.9898222982688,
                                    8.58223942107023,
                                    8.4251742322609,
                                    8.42244233372968,
                                    8.36638015086504
                                },
                                new double[] {
                                    17.2533028613943,
                                    10.5614300284882,
                                    10.5745792855729,
                                    61.2176025564303,
                                    641.195514684788
                                }),
                        relative(1e-6)));

        claims.that("compares six degrees on drawn waves")
                .worth(0.25)
                .given(
                        sizes(14, 33, 60),
                        (size, random) -> Problem.wave(random, size, new Settings(6, 4, random.nextLong())))
                .ask((polynomials, problem) -> problem.choose(polynomials))
                .expectReference(PolynomialBiasVarianceReference::new, within(1e-6, 1e-6));
    }
}
