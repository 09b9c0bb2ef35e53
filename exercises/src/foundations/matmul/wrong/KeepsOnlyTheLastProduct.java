package foundations.matmul.wrong;

import foundations.matmul.MatmulReference;
import whetstone.kit.Misconception;

@Misconception("Is each product added to the ones before it, or put in their place?")
public final class KeepsOnlyTheLastProduct extends MatmulReference {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        double[][] c = super.multiply(a, b); // refuses what it refuses
        for (int i = 0; i < c.length; i++) {
            for (int j = 0; j < c[i].length; j++) {
                c[i][j] = a[i][b.length - 1] * b[b.length - 1][j];
            }
        }
        return c;
    }
}
