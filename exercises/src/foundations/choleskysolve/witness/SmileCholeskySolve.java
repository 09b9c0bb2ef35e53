package foundations.choleskysolve.witness;

import foundations.choleskysolve.CholeskySolve;
import smile.math.blas.UPLO;
import smile.math.matrix.Matrix;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * By OpenBLAS, on a matrix that is marked as a lower triangle. Smile leaves what stood above the diagonal, where zeros are
 * put here.
 */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(
                    claims = "refuses a matrix that is not square, and a b that does not fit",
                    reason = "Smile's matrices are rectangular; making one of other rows fails with other exceptions"),
            @Excuse(claims = "has nothing to do for no equations", reason = "Smile has no matrices without rows")
        })
public final class SmileCholeskySolve implements CholeskySolve {
    @Override
    public double[][] factor(double[][] a) {
        double[][] l = factored(a).lu.toArray();
        for (int i = 0; i < l.length; i++) {
            for (int j = i + 1; j < l.length; j++) {
                l[i][j] = 0;
            }
        }
        return l;
    }

    @Override
    public double[] solve(double[][] a, double[] b) {
        return factored(a).solve(b);
    }

    private static Matrix.Cholesky factored(double[][] a) {
        return new Matrix(a).uplo(UPLO.LOWER).cholesky();
    }
}
