package foundations.choleskysolve.wrong;

import foundations.choleskysolve.CholeskySolveReference;
import whetstone.kit.Misconception;

@Misconception(
        "Which entries of L does the transposed L have in row i? Look at the order of the indices on the way back.")
public final class WalksForwardTwice extends CholeskySolveReference {
    @Override
    public double[] solve(double[][] a, double[] b) {
        super.solve(a, b); // refuses what it refuses
        return walked(factor(a), walked(factor(a), b));
    }

    private static double[] walked(double[][] l, double[] b) {
        double[] z = b.clone();
        for (int i = 0; i < z.length; i++) {
            for (int k = 0; k < i; k++) {
                z[i] -= l[i][k] * z[k];
            }
            z[i] /= l[i][i];
        }
        return z;
    }
}
