package foundations.choleskysolve.wrong;

import foundations.choleskysolve.CholeskySolveReference;
import whetstone.kit.Misconception;

@Misconception("Where are the zeros of a lower triangle: above or below the diagonal?")
public final class AnswersTheUpperTriangle extends CholeskySolveReference {
    @Override
    public double[][] factor(double[][] a) {
        double[][] l = super.factor(a);
        double[][] upper = new double[l.length][l.length];
        for (int i = 0; i < l.length; i++) {
            for (int j = 0; j < l.length; j++) {
                upper[i][j] = l[j][i];
            }
        }
        return upper;
    }

    @Override
    public double[] solve(double[][] a, double[] b) {
        return new CholeskySolveReference().solve(a, b);
    }
}
