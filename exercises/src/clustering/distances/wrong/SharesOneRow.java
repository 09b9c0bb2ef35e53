package clustering.distances.wrong;

import clustering.distances.DistancesReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Change entry (0, 1) of your table by hand and print it: how many rows have changed?")
public final class SharesOneRow extends DistancesReference {
    @Override
    public double[][] euclidean(double[][] x) {
        return shared(super.euclidean(x));
    }

    @Override
    public double[][] manhattan(double[][] x) {
        return shared(super.manhattan(x));
    }

    @Override
    public double[][] cosine(double[][] x) {
        return shared(super.cosine(x));
    }

    private static double[][] shared(double[][] table) {
        double[][] shared = new double[table.length][];
        Arrays.fill(shared, table.length == 0 ? null : table[table.length - 1]);
        return shared;
    }
}
