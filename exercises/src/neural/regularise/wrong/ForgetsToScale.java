package neural.regularise.wrong;

import java.util.Random;
import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception(
        "Half of the ones are dropped: what is the mean of the rest, counted over all entries? It should still be 1.")
public final class ForgetsToScale extends RegulariseReference {
    @Override
    protected double entry(double value, double keep, Random random) {
        return random.nextDouble() < keep ? value : 0;
    }
}
