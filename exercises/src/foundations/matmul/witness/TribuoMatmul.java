package foundations.matmul.witness;

import foundations.matmul.Matmul;
import org.tribuo.math.la.DenseMatrix;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/** In plain loops, as the statement has it. */
@Witness(
        value = "Tribuo 4.3.2",
        excuses = {
            @Excuse(
                    claims = "answers no rows for no rows, and empty rows where there are no columns",
                    reason = "Tribuo has no matrices without rows or columns"),
            @Excuse(
                    claims = "refuses matrices that do not fit, and rows of different lengths",
                    reason = "Tribuo fails with exceptions of its own")
        })
public final class TribuoMatmul implements Matmul {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        return DenseMatrix.createDenseMatrix(a)
                .matrixMultiply(DenseMatrix.createDenseMatrix(b))
                .toArray();
    }
}
