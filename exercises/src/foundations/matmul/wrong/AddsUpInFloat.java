package foundations.matmul.wrong;

import foundations.matmul.MatmulReference;
import whetstone.kit.Misconception;

@Misconception("Seven digits are right, and the others are not. Which type has the sum?")
public final class AddsUpInFloat extends MatmulReference {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        double[][] c = super.multiply(a, b); // refuses what it refuses
        for (int i = 0; i < c.length; i++) {
            for (int j = 0; j < c[i].length; j++) {
                float sum = 0;
                for (int l = 0; l < b.length; l++) {
                    sum += a[i][l] * b[l][j];
                }
                c[i][j] = sum;
            }
        }
        return c;
    }
}
