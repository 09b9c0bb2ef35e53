package linear.normalequations.wrong;

import java.util.Arrays;
import linear.normalequations.NormalEquationsReference;
import whetstone.kit.Misconception;

@Misconception(
        "Two columns that move together share what they explain. Look at the entries of M beside the diagonal: where do they go?")
public final class FitsEachColumnByItself extends NormalEquationsReference {
    @Override
    public double[] fit(double[][] x, double[] y) {
        double[] b = super.fit(x, y); // refuses what it refuses
        b[0] = Arrays.stream(y).average().orElseThrow();
        for (int j = 1; j < b.length; j++) {
            int column = j - 1;
            double[][] alone =
                    Arrays.stream(x).map(row -> new double[] {row[column]}).toArray(double[][]::new);
            b[j] = super.fit(alone, y)[1];
            b[0] -= b[j]
                    * Arrays.stream(x).mapToDouble(row -> row[column]).average().orElseThrow();
        }
        return b;
    }
}
