package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception("Two seeds drop the same entries. What is the generator made from?")
public final class IgnoresTheSeed extends RegulariseReference {
    @Override
    public double[][] dropout(double[][] x, double keep, boolean training, long seed) {
        return super.dropout(x, keep, training, 42);
    }
}
