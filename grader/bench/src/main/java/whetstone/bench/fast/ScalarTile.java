package whetstone.bench.fast;

/** A block of 2 x 4 in plain variables: as many as sixteen registers hold beside the factors. */
final class ScalarTile implements Tile {
    private static final int ROWS = 2;
    private static final int COLUMNS = 4;

    @Override
    public int rows() {
        return ROWS;
    }

    @Override
    public int columns() {
        return COLUMNS;
    }

    // c[r][s] += a[l][r] * b[l][s]
    @Override
    public void add(double[] a, int atA, double[] b, int atB, int depth, double[] c, int atC, int stride) {
        double c00 = 0, c01 = 0, c02 = 0, c03 = 0;
        double c10 = 0, c11 = 0, c12 = 0, c13 = 0;
        for (int l = 0; l < depth; l++) {
            double a0 = a[atA + ROWS * l];
            double a1 = a[atA + ROWS * l + 1];
            int at = atB + COLUMNS * l;
            c00 += a0 * b[at];
            c01 += a0 * b[at + 1];
            c02 += a0 * b[at + 2];
            c03 += a0 * b[at + 3];
            c10 += a1 * b[at];
            c11 += a1 * b[at + 1];
            c12 += a1 * b[at + 2];
            c13 += a1 * b[at + 3];
        }
        addRow(c, atC, c00, c01, c02, c03);
        addRow(c, atC + stride, c10, c11, c12, c13);
    }

    private static void addRow(double[] c, int at, double s0, double s1, double s2, double s3) {
        c[at] += s0;
        c[at + 1] += s1;
        c[at + 2] += s2;
        c[at + 3] += s3;
    }
}
