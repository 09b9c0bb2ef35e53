package foundations.matmul.wrong;

import foundations.matmul.MatmulReference;
import whetstone.kit.Misconception;

@Misconception("What is 0 times NaN? Look for products that are left out.")
public final class SkipsZeros extends MatmulReference {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        double[][] c = super.multiply(a, b); // refuses what it refuses
        for (int i = 0; i < c.length; i++) {
            for (int j = 0; j < c[i].length; j++) {
                c[i][j] = 0;
                for (int l = 0; l < b.length; l++) {
                    c[i][j] += a[i][l] == 0 || b[l][j] == 0 ? 0 : a[i][l] * b[l][j];
                }
            }
        }
        return c;
    }
}
