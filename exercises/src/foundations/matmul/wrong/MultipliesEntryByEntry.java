package foundations.matmul.wrong;

import foundations.matmul.MatmulReference;
import whetstone.kit.Misconception;

@Misconception("How many numbers are added up for one entry of the answer? Look at the sum in the formula.")
public final class MultipliesEntryByEntry extends MatmulReference {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        double[][] c = super.multiply(a, b); // refuses what it refuses
        for (int i = 0; i < c.length; i++) {
            for (int j = 0; j < c[i].length; j++) {
                c[i][j] = a[i][j] * b[i][j];
            }
        }
        return c;
    }
}
