package foundations.matmul.wrong;

import foundations.matmul.MatmulReference;
import whetstone.kit.Misconception;

@Misconception("The first entry of each row is right, and the next ones grow. Where does a sum begin at 0?")
public final class CarriesTheSumAlong extends MatmulReference {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        double[][] c = super.multiply(a, b);
        for (double[] row : c) {
            for (int j = 1; j < row.length; j++) {
                row[j] += row[j - 1];
            }
        }
        return c;
    }
}
