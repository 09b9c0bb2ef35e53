package linear.qrleastsquares.wrong;

import java.util.Arrays;
import linear.qrleastsquares.QrLeastSquaresReference;
import whetstone.kit.Misconception;

@Misconception(
        "Print v for a column that begins with a large number: how many of its digits are left? Look at the sign.")
public final class CancelsInTheReflection extends QrLeastSquaresReference {
    @Override
    public double[][] triangle(double[][] a) {
        super.triangle(a); // refuses what it refuses
        int p = a[0].length;
        double[][] r = Arrays.stream(a).map(double[]::clone).toArray(double[][]::new);
        for (int j = 0; j < p; j++) {
            double[] v = new double[a.length];
            double square = 0;
            for (int i = j; i < a.length; i++) {
                v[i] = r[i][j];
                square += v[i] * v[i];
            }
            v[j] -= Math.copySign(Math.sqrt(square), v[j]);
            double length = Arrays.stream(v).map(value -> value * value).sum();
            for (int k = j; k < p && length > 0; k++) {
                double product = 0;
                for (int i = j; i < a.length; i++) {
                    product += v[i] * r[i][k];
                }
                for (int i = j; i < a.length; i++) {
                    r[i][k] -= 2 * product / length * v[i];
                }
            }
            for (int i = j + 1; i < a.length; i++) {
                r[i][j] = 0;
            }
        }
        return Arrays.copyOf(r, p);
    }
}
