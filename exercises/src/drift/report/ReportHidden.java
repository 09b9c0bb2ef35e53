package drift.report;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Tolerance.within;

import drift.report.Report.Finding;
import java.util.Arrays;
import java.util.List;
import whetstone.datasets.Digits;
import whetstone.datasets.Wine;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Tolerance;

/**
 * Expected numbers by NumPy 1.24.2 and SciPy 1.10.1, p as ReportChecks says, then
 * {@code minimum(1, maximum.accumulate((m - arange(m)) * sort(p)))}.
 */
public final class ReportHidden implements Checks<Report> {
    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);

    @Override
    public void declare(Claims<Report> claims) {
        // wine[59:95], wine[95:130]; five p are below 0.05
        double[][] wine = Wine.load().x();
        claims.that("finds that of 13 columns only the hue differs between two halves of the second cultivar of wine")
                .worth(0.25)
                .ask(report -> report.report(
                                Arrays.copyOfRange(wine, 59, 95),
                                Arrays.copyOfRange(wine, 95, 130),
                                Wine.FEATURES,
                                0.05)
                        .subList(0, 4))
                .expect(near(
                        List.of(
                                new Finding(
                                        "hue", 0.5182539682539682, 7.391787271515648e-05, 0.0009609323452970342, true),
                                new Finding(
                                        "malic_acid",
                                        0.38730158730158726,
                                        0.006693568397120371,
                                        0.08032282076544445,
                                        false),
                                new Finding(
                                        "flavanoids",
                                        0.35317460317460314,
                                        0.017485246537244245,
                                        0.19233771190968668,
                                        false),
                                new Finding(
                                        "alcalinity_of_ash",
                                        0.33015873015873015,
                                        0.031784029050004055,
                                        0.31784029050004053,
                                        false)),
                        NINE_DIGITS));

        // digits[:900], digits[900:]; 22 p are below 0.05, the eighth and ninth adjusted ones are 0.031 and 0.058
        double[][] digits = Digits.load().x();
        claims.that("finds eight of 64 pixels changed between the first 900 digits and the others")
                .worth(0.25)
                .ask(report -> report
                        .report(
                                Arrays.copyOf(digits, 900),
                                Arrays.copyOfRange(digits, 900, digits.length),
                                Digits.FEATURES,
                                0.05)
                        .stream()
                        .filter(Finding::drifted)
                        .map(Finding::name)
                        .toList())
                .expect(same(List.of("p14", "p02", "p03", "p63", "p13", "p72", "p73", "p05")));
    }
}
