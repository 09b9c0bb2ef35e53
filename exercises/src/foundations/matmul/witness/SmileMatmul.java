package foundations.matmul.witness;

import foundations.matmul.Matmul;
import smile.math.matrix.Matrix;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/** By OpenBLAS. Smile's matrices keep columns together; they are made of rows and answer rows all the same. */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(
                    claims = "answers no rows for no rows, and empty rows where there are no columns",
                    reason = "Smile has no matrices without rows or columns"),
            @Excuse(
                    claims = "refuses matrices that do not fit, and rows of different lengths",
                    reason = "Smile fails with exceptions of its own")
        })
public final class SmileMatmul implements Matmul {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        return new Matrix(a).mm(new Matrix(b)).toArray();
    }
}
