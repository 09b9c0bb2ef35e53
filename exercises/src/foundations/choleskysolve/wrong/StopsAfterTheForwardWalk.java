package foundations.choleskysolve.wrong;

import foundations.choleskysolve.CholeskySolveReference;
import whetstone.kit.Misconception;

@Misconception("L z = b is solved. What about the transposed L, and x?")
public final class StopsAfterTheForwardWalk extends CholeskySolveReference {
    @Override
    public double[] solve(double[][] a, double[] b) {
        super.solve(a, b); // refuses what it refuses
        double[][] l = factor(a);
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
