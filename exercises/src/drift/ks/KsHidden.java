package drift.ks;

import static drift.ks.KsCases.column;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.datasets.Digits;
import whetstone.datasets.Nile;
import whetstone.datasets.Wine;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Tolerance;

/**
 * Expected numbers by SciPy 1.10.1: D by {@code ks_2samp(a, b, method="asymp").statistic}, p from it by the formula that
 * KsChecks names.
 */
public final class KsHidden implements Checks<Ks> {
    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);

    @Override
    public void declare(Claims<Ks> claims) {
        double[] flow = Nile.load().flow();
        claims.that("finds that the Nile changed after 1898, and not once more after 1934")
                .worth(0.25)
                .ask(ks -> {
                    double[] early = Arrays.copyOf(flow, 28);
                    double[] middle = Arrays.copyOfRange(flow, 28, 64);
                    double[] late = Arrays.copyOfRange(flow, 64, flow.length);
                    double[] after = Arrays.copyOfRange(flow, 28, flow.length);
                    return new double[] {
                        ks.statistic(early, after), ks.compare(early, after),
                        ks.statistic(middle, late), ks.compare(middle, late)
                    };
                })
                .expect(near(
                        new double[] {0.7063492063492064, 9.84062364903375e-10, 0.19444444444444442, 0.46027035379497877
                        },
                        NINE_DIGITS));

        double[][] wine = Wine.load().x();
        claims.that("measures every column when other cultivars of wine arrive than the first")
                .worth(0.25)
                .ask(ks -> IntStream.range(0, 13)
                        .mapToDouble(j -> ks.statistic(column(wine, 0, 59, j), column(wine, 59, wine.length, j)))
                        .toArray())
                .expect(near(
                        new double[] {
                            0.6803874092009685,
                            0.3518017376442103,
                            0.2409913117789489,
                            0.5687224042159236,
                            0.4280017091582396,
                            0.714143284432417,
                            0.8233869819114087,
                            0.4946588805013531,
                            0.48525851018373456,
                            0.46218487394957986,
                            0.43668993020937186,
                            0.5882352941176471,
                            0.882068081469876
                        },
                        NINE_DIGITS));

        double[][] digits = Digits.load().x();
        claims.that("compares the first 900 digits with the others, pixels of which only 17 grey values exist")
                .worth(0.25)
                .ask(ks -> IntStream.of(20, 10, 60, 36)
                        .mapToDouble(j -> ks.compare(column(digits, 0, 900, j), column(digits, 900, digits.length, j)))
                        .toArray())
                .expect(near(
                        new double[] {
                            0.34304602126130496, 0.03579511716766996, 0.0015028132473726783, 0.08793383568692659
                        },
                        NINE_DIGITS));
    }
}
