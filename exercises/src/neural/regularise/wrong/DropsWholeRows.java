package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Look at one row: is all of it kept or all of it dropped? How many draws does a batch need?")
public final class DropsWholeRows extends RegulariseReference {
    @Override
    public double[][] dropout(double[][] x, double keep, boolean training, long seed) {
        double[][] y = super.dropout(x, keep, training, seed);
        for (int i = 0; i < x.length; i++) {
            double factor = super.dropout(new double[][] {{1}}, keep, training, seed + 1000003L * i)[0][0];
            y[i] = Laws.each(x[i], entry -> factor * entry);
        }
        return y;
    }
}
