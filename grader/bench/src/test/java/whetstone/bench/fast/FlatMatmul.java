package whetstone.bench.fast;

import foundations.matmul.Matmul;

public final class FlatMatmul implements Matmul {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        int k = Flat.columns(a);
        int n = Flat.columns(b);
        if (a.length > 0 && k != b.length) {
            throw new IllegalArgumentException(k + " columns times " + b.length + " rows");
        }
        double[] c = new double[a.length * n];
        new MatrixProduct().multiply(c, Flat.of(a), Flat.of(b), a.length, k, n);
        return Flat.rows(c, a.length, n);
    }
}
