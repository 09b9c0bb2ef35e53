package data.scaleencode.wrong;

import data.scaleencode.ScaleEncodeReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("A district that nobody has heard of: in which column does your 1 stand?")
public final class TakesTheUnknownForTheFirstCategory extends ScaleEncodeReference {
    @Override
    public double[][] oneHot(String[] categories, String[] values) {
        double[][] rows = super.oneHot(categories, values);
        for (int i = 0; i < rows.length; i++) {
            if (!Arrays.asList(categories).contains(values[i])) {
                rows[i][0] = 1;
            }
        }
        return rows;
    }
}
