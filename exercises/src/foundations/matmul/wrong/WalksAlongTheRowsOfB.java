package foundations.matmul.wrong;

import foundations.matmul.MatmulReference;
import whetstone.kit.Misconception;

@Misconception("Which index of b changes in the innermost loop: that of the row or that of the column?")
public final class WalksAlongTheRowsOfB extends MatmulReference {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        double[][] c = super.multiply(a, b); // refuses what it refuses
        for (int i = 0; i < c.length; i++) {
            for (int j = 0; j < c[i].length; j++) {
                c[i][j] = 0;
                for (int l = 0; l < b.length; l++) {
                    c[i][j] += a[i][l] * b[j][l];
                }
            }
        }
        return c;
    }
}
