package foundations.choleskysolve.wrong;

import foundations.choleskysolve.CholeskySolveReference;
import whetstone.kit.Misconception;

@Misconception(
        "Change a number above the diagonal of A: should the factor change? Look at the order of the two indices.")
public final class ReadsAboveTheDiagonal extends CholeskySolveReference {
    @Override
    public double[][] factor(double[][] a) {
        double[][] turned = new double[a.length][a.length];
        super.factor(identity(a)); // refuses what is not square
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                turned[i][j] = a[j][i];
            }
        }
        return super.factor(turned);
    }

    private static double[][] identity(double[][] a) {
        double[][] identity = new double[a.length][];
        for (int i = 0; i < a.length; i++) {
            identity[i] = new double[a[i].length];
            if (i < a[i].length) {
                identity[i][i] = 1;
            }
        }
        return identity;
    }
}
