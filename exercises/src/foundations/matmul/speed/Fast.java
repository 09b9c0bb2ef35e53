package foundations.matmul.speed;

/**
 * Row by row, four rows of B at a time: Cᵢ += Aᵢₗ Bₗ + Aᵢₗ₊₁ Bₗ₊₁ + Aᵢₗ₊₂ Bₗ₊₂ + Aᵢₗ₊₃ Bₗ₊₃.
 *
 * <p>The innermost loop goes along rows, so the JVM makes vector instructions of it, and each entry of C is loaded and stored
 * once for four products. A block of {@value #BLOCK} rows of B stays in the second-level cache while all rows of A meet it
 * (Goto and van de Geijn 2008, without packing).
 */
public final class Fast extends Naive {
    private static final int BLOCK = 64;

    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        int n = width(b);
        if (a.length > 0 && width(a) != b.length) {
            throw new IllegalArgumentException("sizes do not fit");
        }
        double[][] c = new double[a.length][n];
        for (int from = 0; from < b.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, b.length);
            for (int i = 0; i < a.length; i++) {
                addBlock(c[i], a[i], b, from, to);
            }
        }
        return c;
    }

    private static void addBlock(double[] c, double[] a, double[][] b, int from, int to) {
        int l = from;
        for (; l + 4 <= to; l += 4) {
            addFour(c, a[l], b[l], a[l + 1], b[l + 1], a[l + 2], b[l + 2], a[l + 3], b[l + 3]);
        }
        for (; l < to; l++) {
            for (int j = 0; j < c.length; j++) {
                c[j] += a[l] * b[l][j];
            }
        }
    }

    private static void addFour(
            double[] c,
            double factor0,
            double[] row0,
            double factor1,
            double[] row1,
            double factor2,
            double[] row2,
            double factor3,
            double[] row3) {
        for (int j = 0; j < c.length; j++) {
            c[j] += factor0 * row0[j] + factor1 * row1[j] + factor2 * row2[j] + factor3 * row3[j];
        }
    }
}
