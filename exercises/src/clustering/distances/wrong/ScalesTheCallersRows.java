package clustering.distances.wrong;

import clustering.distances.DistancesReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Print the rows after the call. Whose rows did you make one long?")
public final class ScalesTheCallersRows extends DistancesReference {
    @Override
    public double[][] cosine(double[][] x) {
        double[][] table = super.cosine(x);
        for (double[] row : x) {
            double length =
                    Math.sqrt(Arrays.stream(row).map(value -> value * value).sum());
            for (int j = 0; j < row.length; j++) {
                row[j] /= length;
            }
        }
        return table;
    }
}
