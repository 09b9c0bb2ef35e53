package linear.qrleastsquares;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.relative;

import java.util.Arrays;
import java.util.stream.IntStream;
import linear.qrleastsquares.QrLeastSquares.Fit;
import linear.qrleastsquares.QrLeastSquaresCases.Problem;
import whetstone.datasets.Diabetes;
import whetstone.datasets.Longley;
import whetstone.datasets.Norris;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Verdict;

/**
 * All numbers come from the normal equations in exact fractions of the files' decimals. Those of Norris are the ones NIST
 * has certified (Statistical Reference Datasets). scikit-learn 1.2.1, LinearRegression().fit(x, y), agrees to eleven
 * digits with the coefficients of Longley and Diabetes.
 */
public final class QrLeastSquaresHidden implements Checks<QrLeastSquares> {
    private static final int[] WAMPLERS_NOISE = {
        759, -2048, 2048, -2048, 2523, -2048, 2048, -2048, 1838, -2048, 2048, -2048, 1838, -2048, 2048, -2048, 2523,
        -2048, 2048, -2048, 759
    };

    @Override
    public void declare(Claims<QrLeastSquares> claims) {
        Norris norris = Norris.load();
        claims.that("calibrates the ozone monitors to nine digits")
                .worth(0.25)
                .ask(qr -> qr.fit(
                        Arrays.stream(norris.x())
                                .mapToObj(x -> new double[] {x})
                                .toArray(double[][]::new),
                        norris.y()))
                .expect(fit -> agree(
                        new Fit(
                                new double[] {-0.2623230737740295, 1.002116818020454},
                                new double[] {0.2328182343011525, 0.0004297968481999369},
                                0.8847963961443726,
                                0.9999937458837117),
                        fit,
                        1e-9,
                        1e-9));

        Longley longley = Longley.load();
        claims.that("fits Longley's nearly dependent columns to eight digits")
                .worth(0.5)
                .ask(qr -> qr.fit(longley.x(), longley.y()))
                .expect(fit -> agree(
                        new Fit(
                                new double[] {
                                    -3482.258634595818,
                                    0.0150618722713733,
                                    -0.03581917929259101,
                                    -0.02020229803816825,
                                    -0.01033226867173592,
                                    -0.05110410565358071,
                                    1.829151464613552
                                },
                                new double[] {
                                    890.4203836073725,
                                    0.08491492577476695,
                                    0.03349100777224319,
                                    0.004883996816516994,
                                    0.002142741631616752,
                                    0.2260732000693704,
                                    0.455478499142212
                                },
                                0.3048540735619648,
                                0.9954790045772957),
                        fit,
                        1e-8,
                        1e-8));

        // The noise is at right angles to the six columns, so that the coefficients stay 1 (Wampler 1970). With noise a
        // thousand times the signal QR is right to six digits of them, and to thirteen of the standard errors.
        claims.that("finds the powers of x under noise that hides them")
                .worth(0.25)
                .ask(qr -> noisy(Problem.powers()).fit(qr))
                .expect(fit -> agree(
                        new Fit(
                                new double[] {1, 1, 1, 1, 1, 1},
                                new double[] {
                                    21523262.46781697,
                                    23635517.34696805,
                                    7793435.243315831,
                                    1014755.075503496,
                                    56456.65121707516,
                                    1123.248546793119
                                },
                                23601450.23792677,
                                0.002246689215749398),
                        fit,
                        1e-3,
                        1e-8));

        Diabetes diabetes = Diabetes.load();
        claims.that("finds the standard errors of the diabetes data")
                .worth(0.25)
                .ask(qr -> qr.fit(diabetes.x(), diabetes.y()).standardErrors())
                .expect(errors -> shares(
                        new double[] {
                            67.45462110434138,
                            0.2170414354087623,
                            5.83582128501487,
                            0.7171055005609108,
                            0.2252381691882694,
                            0.5733318585500611,
                            0.5308343897660239,
                            0.7824638456267186,
                            5.958637837216317,
                            15.66971923870719,
                            0.273313950359366
                        },
                        errors,
                        1e-8));
    }

    private static Problem noisy(Problem problem) {
        double[] y = IntStream.range(0, WAMPLERS_NOISE.length)
                .mapToDouble(i -> problem.y()[i] + 10_000.0 * WAMPLERS_NOISE[i])
                .toArray();
        return new Problem(problem.x(), y, problem.coefficients());
    }

    private static Verdict agree(Fit exact, Fit fit, double coefficients, double others) {
        return all(
                () -> shares(exact.coefficients(), fit.coefficients(), coefficients)
                        .at("the coefficients"),
                () -> shares(exact.standardErrors(), fit.standardErrors(), others)
                        .at("the standard errors"),
                () -> near(exact.residualDeviation(), fit.residualDeviation(), relative(others))
                        .about("the residual deviation is"),
                () -> near(exact.rSquared(), fit.rSquared(), absolute(others)).about("R² is"));
    }

    /** Each number by its own size: beside an intercept of 3000 a slope of 0.01 would not be looked at. */
    private static Verdict shares(double[] exact, double[] numbers, double tolerance) {
        double[] shares = IntStream.range(0, Math.min(exact.length, numbers.length))
                .mapToDouble(j -> numbers[j] / exact[j])
                .toArray();
        double[] ones = IntStream.range(0, shares.length).mapToDouble(j -> 1).toArray();
        return same(exact.length, numbers.length)
                .about("how many there are:")
                .and(() -> near(ones, shares, absolute(tolerance)).about("each number over the exact one is"));
    }
}
