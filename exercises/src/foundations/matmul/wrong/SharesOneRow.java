package foundations.matmul.wrong;

import foundations.matmul.MatmulReference;
import whetstone.kit.Misconception;

@Misconception("Every row of the answer is the same. How many arrays are made for the rows?")
public final class SharesOneRow extends MatmulReference {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        double[][] c = super.multiply(a, b);
        for (int i = 0; i < c.length; i++) {
            c[i] = c[c.length - 1]; // all rows were one array, and the last one overwrote it
        }
        return c;
    }
}
