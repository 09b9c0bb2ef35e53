package foundations.matmul.wrong;

import foundations.matmul.MatmulReference;
import whetstone.kit.Misconception;

@Misconception("A is 2 x 3 and B is 3 x 4: how many rows has the answer?")
public final class AnswersTransposed extends MatmulReference {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        double[][] c = super.multiply(a, b);
        double[][] transposed = new double[c.length == 0 ? 0 : c[0].length][c.length];
        for (int i = 0; i < c.length; i++) {
            for (int j = 0; j < c[i].length; j++) {
                transposed[j][i] = c[i][j];
            }
        }
        return transposed;
    }
}
