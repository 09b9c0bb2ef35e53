package clustering.distances.wrong;

import clustering.distances.DistancesReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Add a column that is the same in all rows. Should any distance change?")
public final class AveragesTheColumns extends DistancesReference {
    @Override
    public double[][] manhattan(double[][] x) {
        return scaled(super.manhattan(x), x, 1);
    }

    @Override
    public double[][] euclidean(double[][] x) {
        return scaled(super.euclidean(x), x, 0.5);
    }

    private static double[][] scaled(double[][] table, double[][] x, double power) {
        double columns = x.length == 0 || x[0].length == 0 ? 1 : x[0].length;
        return Arrays.stream(table)
                .map(row -> Arrays.stream(row)
                        .map(distance -> distance / Math.pow(columns, power))
                        .toArray())
                .toArray(double[][]::new);
    }
}
