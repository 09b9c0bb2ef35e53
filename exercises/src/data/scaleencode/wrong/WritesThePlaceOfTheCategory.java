package data.scaleencode.wrong;

import data.scaleencode.ScaleEncodeReference;
import whetstone.kit.Misconception;

@Misconception("What stands in the column of a category, its number or a 1?")
public final class WritesThePlaceOfTheCategory extends ScaleEncodeReference {
    @Override
    public double[][] oneHot(String[] categories, String[] values) {
        double[][] rows = super.oneHot(categories, values);
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= j;
            }
        }
        return rows;
    }
}
