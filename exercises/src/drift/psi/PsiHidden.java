package drift.psi;

import static drift.psi.PsiCases.column;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.datasets.Nile;
import whetstone.datasets.Wine;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Tolerance;

/** Expected numbers by NumPy 1.24.2 and SciPy 1.10.1, with the formulas that PsiChecks names. */
public final class PsiHidden implements Checks<Psi> {
    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);

    @Override
    public void declare(Claims<Psi> claims) {
        // r, c = nile[:28], nile[28:]; [psi(r, c, b, 1e-3) for b in (4, 5, 10)]
        double[] flow = Nile.load().flow();
        claims.that("measures how far the Nile moved after 1898, in 4, 5 and 10 bins")
                .worth(0.5)
                .ask(psi -> IntStream.of(4, 5, 10)
                        .mapToDouble(bins ->
                                psi.psi(Arrays.copyOf(flow, 28), Arrays.copyOfRange(flow, 28, flow.length), bins, 1e-3))
                        .toArray())
                .expect(near(new double[] {2.898803687276425, 3.1239877628353945, 3.918910648816083}, NINE_DIGITS));

        // [psi(wine[:59, j], wine[59:, j], 10, 1e-3) for j in range(13)]
        double[][] wine = Wine.load().x();
        claims.that("measures every column when other cultivars of wine arrive than the first")
                .worth(0.5)
                .ask(psi -> IntStream.range(0, 13)
                        .mapToDouble(j -> psi.psi(column(wine, 0, 59, j), column(wine, 59, wine.length, j), 10, 1e-3))
                        .toArray())
                .expect(near(
                        new double[] {
                            3.4276218848835653,
                            1.6133754520570962,
                            0.3854435422351806,
                            2.0344152275686964,
                            1.1873170070573567,
                            2.7235852378860326,
                            3.7876599233058674,
                            1.1416151232844043,
                            1.5161399156293878,
                            1.8667671998739381,
                            1.2921393380926334,
                            2.0167359891614507,
                            5.440204051280313
                        },
                        NINE_DIGITS));
    }
}
