package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Look at one column: is all of it kept or all of it dropped? How many draws does a batch need?")
public final class DropsWholeColumns extends RegulariseReference {
    @Override
    public double[][] dropout(double[][] x, double keep, boolean training, long seed) {
        double[][] y = super.dropout(x, keep, training, seed);
        double[] first = super.dropout(new double[][] {Laws.each(x[0], entry -> 1)}, keep, training, seed)[0];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y[i].length; j++) {
                y[i][j] = x[i][j] * first[j];
            }
        }
        return y;
    }
}
