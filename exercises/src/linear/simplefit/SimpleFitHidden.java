package linear.simplefit;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import linear.simplefit.SimpleFit.Line;
import whetstone.datasets.Faithful;
import whetstone.datasets.Norris;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class SimpleFitHidden implements Checks<SimpleFit> {
    @Override
    public void declare(Claims<SimpleFit> claims) {
        // Certified by NIST (Statistical Reference Datasets, "Norris"); the formula of the statement in exact fractions
        // of the file's decimals gives -0.26232307377402947 and 1.0021168180204545.
        Norris norris = Norris.load();
        claims.that("calibrates the ozone monitors as NIST has certified")
                .worth(0.5)
                .ask(fit -> fit.fit(norris.x(), norris.y()))
                .expect(near(new Line(-0.262323073774029, 1.00211681802045), within(1e-9, 1e-9)));

        // LinearRegression().fit(eruptions, waiting) of scikit-learn 1.2.1 and scipy.stats.linregress(eruptions,
        // waiting)
        // of SciPy 1.10.1 agree with exact fractions to 14 digits.
        double[][] eruptions = Faithful.load().x();
        claims.that("predicts the wait for the geyser")
                .worth(0.5)
                .ask(fit -> fit.fit(column(eruptions, 0), column(eruptions, 1)))
                .expect(near(new Line(33.4743970227534, 10.7296413951335), within(1e-9, 1e-9)));
    }

    private static double[] column(double[][] x, int column) {
        return Arrays.stream(x).mapToDouble(row -> row[column]).toArray();
    }
}
