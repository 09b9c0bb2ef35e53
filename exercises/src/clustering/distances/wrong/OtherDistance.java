package clustering.distances.wrong;

import clustering.distances.DistancesReference;
import java.util.function.ToDoubleBiFunction;

/** Fills a table with another distance. */
abstract class OtherDistance extends DistancesReference {
    double[][] table(double[][] x, double[][] right, ToDoubleBiFunction<double[], double[]> distance) {
        double[][] table = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                table[i][j] = i == j ? right[i][j] : distance.applyAsDouble(x[i], x[j]);
            }
        }
        return table;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }
}
