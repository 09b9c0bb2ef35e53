package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("The kept entries are divided by keep while training. What is left to make up for afterwards?")
public final class ScalesAfterTraining extends RegulariseReference {
    @Override
    public double[][] dropout(double[][] x, double keep, boolean training, long seed) {
        double[][] y = super.dropout(x, keep, training, seed);
        return training ? y : Laws.each(y, entry -> keep * entry);
    }
}
