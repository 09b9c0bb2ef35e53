package foundations.matmul.witness;

import foundations.matmul.Matmul;
import org.nd4j.linalg.factory.Nd4j;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/** Arrays made of doubles stay doubles; ND4J's own default is float. */
@Witness(
        value = "ND4J 1.0.0-M2.1",
        excuses = {
            @Excuse(
                    claims = "answers no rows for no rows, and empty rows where there are no columns",
                    reason = "ND4J has no matrices without rows or columns"),
            @Excuse(
                    claims = "refuses matrices that do not fit, and rows of different lengths",
                    reason = "ND4J fails with exceptions of its own")
        })
public final class Nd4jMatmul implements Matmul {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        return Nd4j.create(a).mmul(Nd4j.create(b)).toDoubleMatrix();
    }
}
