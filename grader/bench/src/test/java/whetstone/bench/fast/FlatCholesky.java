package whetstone.bench.fast;

import foundations.choleskysolve.CholeskySolveReference;

/** The factor is the kernel's; solving goes on from there as the reference does. */
public final class FlatCholesky extends CholeskySolveReference {
    @Override
    public double[][] factor(double[][] a) {
        if (Flat.columns(a) != a.length) {
            throw new IllegalArgumentException(a.length + " rows of " + Flat.columns(a) + " columns");
        }
        double[] factor = Flat.of(a);
        new Cholesky().factor(factor, a.length);
        return Flat.rows(factor, a.length, a.length);
    }
}
