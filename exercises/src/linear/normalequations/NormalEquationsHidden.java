package linear.normalequations;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Tolerance.absolute;

import java.util.stream.IntStream;
import whetstone.datasets.Diabetes;
import whetstone.datasets.Longley;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Verdict;

public final class NormalEquationsHidden implements Checks<NormalEquations> {
    @Override
    public void declare(Claims<NormalEquations> claims) {
        // The normal equations in exact fractions of the file's decimals; LinearRegression().fit(x, y) of
        // scikit-learn 1.2.1 gives the same twelve digits.
        double[] progression = {
            -334.567138518787,
            -0.0363612242236,
            -22.8596480905,
            5.60296209192,
            1.11680799332,
            -1.08999633406,
            0.746450455514,
            0.372004715089,
            6.53383193599,
            68.4831249648,
            0.280116989322
        };
        Diabetes diabetes = Diabetes.load();
        claims.that("fits the diabetes data")
                .worth(0.25)
                .ask(model -> model.fit(diabetes.x(), diabetes.y()))
                .expect(fit -> agree(progression, fit, 1e-7));

        // The same, with LinearRegression agreeing to eleven digits; NIST's certified file has these digits with other
        // powers of ten. Cholesky's method is right to seven digits here.
        double[] employed = {
            -3482.258634595818,
            0.0150618722713733,
            -0.03581917929259101,
            -0.02020229803816825,
            -0.01033226867173592,
            -0.05110410565358071,
            1.829151464613552
        };
        Longley longley = Longley.load();
        claims.that("fits Longley's nearly dependent columns, to four digits")
                .worth(0.25)
                .ask(model -> model.fit(longley.x(), longley.y()))
                .expect(fit -> agree(employed, fit, 1e-4));
    }

    /** Each coefficient by its own size: beside an intercept of 3000 a slope of 0.01 would not be looked at. */
    private static Verdict agree(double[] exact, double[] fit, double tolerance) {
        double[] shares = IntStream.range(0, Math.min(exact.length, fit.length))
                .mapToDouble(j -> fit[j] / exact[j])
                .toArray();
        double[] ones = IntStream.range(0, shares.length).mapToDouble(j -> 1).toArray();
        return same(exact.length, fit.length)
                .about("the number of coefficients")
                .and(() -> near(ones, shares, absolute(tolerance)).about("each coefficient over the exact one is"));
    }
}
