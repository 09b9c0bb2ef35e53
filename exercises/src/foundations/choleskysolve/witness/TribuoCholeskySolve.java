package foundations.choleskysolve.witness;

import foundations.choleskysolve.CholeskySolve;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.la.DenseVector;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/** Tribuo answers no factor, rather than an exception, for a matrix that is not positive definite. */
@Witness(
        value = "Tribuo 4.3.2",
        excuses = {
            @Excuse(
                    claims = "reads nothing above the diagonal",
                    reason = "Tribuo factors only matrices whose two halves are alike"),
            @Excuse(
                    claims = "refuses a matrix that is not square, and a b that does not fit",
                    reason = "Tribuo fails with exceptions of its own, or has no factor"),
            @Excuse(claims = "refuses a pivot that is NaN", reason = "Tribuo refuses only pivots that are at most 0"),
            @Excuse(claims = "has nothing to do for no equations", reason = "Tribuo has no matrices without rows")
        })
public final class TribuoCholeskySolve implements CholeskySolve {
    @Override
    public double[][] factor(double[][] a) {
        return factored(a).lMatrix().toArray();
    }

    @Override
    public double[] solve(double[][] a, double[] b) {
        return factored(a).solve(DenseVector.createDenseVector(b)).toArray();
    }

    private static DenseMatrix.CholeskyFactorization factored(double[][] a) {
        return DenseMatrix.createDenseMatrix(a)
                .choleskyFactorization()
                .orElseThrow(() -> new ArithmeticException("not positive definite"));
    }
}
