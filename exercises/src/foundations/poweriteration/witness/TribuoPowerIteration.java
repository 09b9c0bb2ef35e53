package foundations.poweriteration.witness;

import foundations.poweriteration.PowerIteration;
import java.util.Arrays;
import org.tribuo.math.la.DenseMatrix;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/** Tribuo finds all eigenpairs at once, by the QR algorithm: the leading one is picked, and its sign is set. */
@Witness(
        value = "Tribuo 4.3.2",
        excuses = {
            @Excuse(
                    claims = "does the four iterations of the statement's example",
                    reason = "the QR algorithm has no power iterations"),
            @Excuse(
                    claims = "answers what it has after maxIterations, and says that it has not converged",
                    reason = "the QR algorithm has no power iterations"),
            @Excuse(
                    claims = "converges in the last iteration that is allowed",
                    reason = "the QR algorithm has no power iterations"),
            @Excuse(
                    claims = "does not converge when two eigenvalues differ only in sign",
                    reason = "the QR algorithm finds both"),
            @Excuse(
                    claims = "converges at once for the zero matrix, with its first vector",
                    reason = "every vector is an eigenvector of the zero matrix; Tribuo's is another"),
            @Excuse(
                    claims = "refuses a matrix that is not square, and settings that are out of range",
                    reason = "Tribuo has no settings, and fails with exceptions of its own")
        })
public final class TribuoPowerIteration implements PowerIteration {
    @Override
    public Eigen leading(double[][] a, double tolerance, int maxIterations) {
        DenseMatrix.EigenDecomposition all =
                DenseMatrix.createDenseMatrix(a).eigenDecomposition().orElseThrow();
        double[] values = all.eigenvalues().toArray();
        int leading = 0;
        for (int i = 1; i < values.length; i++) {
            leading = Math.abs(values[i]) > Math.abs(values[leading]) ? i : leading;
        }
        double[] vector = all.getEigenVector(leading).toArray();
        double largest = Arrays.stream(vector).reduce(0, (most, each) -> Math.abs(each) > Math.abs(most) ? each : most);
        return new Eigen(
                values[leading],
                Arrays.stream(vector).map(each -> Math.signum(largest) * each).toArray(),
                1,
                true);
    }
}
