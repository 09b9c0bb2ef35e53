package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception("A prediction that is asked for twice should be the same twice. When is anything dropped?")
public final class DropsAfterTrainingToo extends RegulariseReference {
    @Override
    public double[][] dropout(double[][] x, double keep, boolean training, long seed) {
        super.dropout(x, keep, training, seed); // refuses what does not fit
        return super.dropout(x, keep, true, seed);
    }
}
