package drift.categorical;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.within;

import drift.categorical.Categorical.Test;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.datasets.BreastCancer;
import whetstone.datasets.Digits;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Tolerance;

/** Expected numbers by SciPy 1.10.1, by the calls that CategoricalChecks names. */
public final class CategoricalHidden implements Checks<Categorical> {
    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);

    @Override
    public void declare(Claims<Categorical> claims) {
        // bincount(y[:900], minlength=10), bincount(y[900:], minlength=10), and the same of the grey values of pixel
        // p74
        // with minlength=17
        Digits digits = Digits.load();
        int[] pixels = Arrays.stream(digits.x()).mapToInt(row -> (int) row[60]).toArray();
        claims.that("finds the digits as frequent in the second half as in the first, and one of their pixels changed")
                .worth(0.25)
                .ask(categorical -> List.of(
                        categorical.chiSquare(counts(digits.y(), 0, 900, 10), counts(digits.y(), 900, 1797, 10)),
                        categorical.chiSquare(counts(pixels, 0, 900, 17), counts(pixels, 900, 1797, 17))))
                .expect(near(
                        List.of(
                                new Test(0.3368845261111586, 9, 0.9999944987359419),
                                new Test(51.08813236935989, 16, 1.535760017275977e-05)),
                        NINE_DIGITS));

        // bincount(malignant[:200]), bincount(malignant[200:])
        int[] diagnoses = BreastCancer.load().y();
        claims.that("finds more cancers among the first 200 tumours than among the others")
                .worth(0.25)
                .ask(categorical -> categorical.chiSquare(
                        counts(diagnoses, 0, 200, 2), counts(diagnoses, 200, diagnoses.length, 2)))
                .expect(near(new Test(28.670064001670617, 1, 8.582018376714564e-08), NINE_DIGITS));
    }

    private static int[] counts(int[] values, int from, int to, int categories) {
        int[] counts = new int[categories];
        IntStream.range(from, to).forEach(i -> counts[values[i]]++);
        return counts;
    }
}
