package data.scaleencode.wrong;

import data.scaleencode.ScaleEncodeReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Your smallest entry becomes 0 and the largest 1. What are m and s in the statement?")
public final class ScalesToTheUnitInterval extends ScaleEncodeReference {
    @Override
    public Scale fit(double[][] x) {
        Scale scale = super.fit(x);
        double[] ranges = new double[scale.means().length];
        for (int j = 0; j < ranges.length; j++) {
            int column = j;
            double low = Arrays.stream(x).mapToDouble(row -> row[column]).min().orElseThrow();
            double high = Arrays.stream(x).mapToDouble(row -> row[column]).max().orElseThrow();
            scale.means()[j] = low;
            ranges[j] = high - low;
        }
        return new Scale(scale.means(), ranges);
    }
}
