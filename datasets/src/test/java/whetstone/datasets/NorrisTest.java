package whetstone.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NorrisTest {
    private static final MathContext DIGITS = new MathContext(40);

    @Test
    void theFileYieldsTheCertifiedLine() {
        Norris norris = Norris.load();
        BigDecimal n = BigDecimal.valueOf(norris.x().length);
        BigDecimal[] x = decimals(norris.x());
        BigDecimal[] y = decimals(norris.y());
        BigDecimal sx = sum(x);
        BigDecimal sy = sum(y);
        // Cramer's rule on the normal equations; sums and products of decimals are exact.
        BigDecimal determinant = n.multiply(dot(x, x)).subtract(sx.multiply(sx));
        BigDecimal slope = n.multiply(dot(x, y)).subtract(sx.multiply(sy)).divide(determinant, DIGITS);
        BigDecimal intercept = sy.subtract(slope.multiply(sx)).divide(n, DIGITS);
        assertEquals(1.00211681802045, slope.doubleValue(), 1e-14);
        assertEquals(-0.262323073774029, intercept.doubleValue(), 1e-15);
    }

    private static BigDecimal[] decimals(double[] values) {
        return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
    }

    private static BigDecimal sum(BigDecimal[] values) {
        return Arrays.stream(values).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal dot(BigDecimal[] a, BigDecimal[] b) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < a.length; i++) {
            sum = sum.add(a[i].multiply(b[i]));
        }
        return sum;
    }
}
