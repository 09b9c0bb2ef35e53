package neural.regularise.wrong;

import java.util.Random;
import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception("With keep = 0.9, are most of the entries kept, or most of them gone?")
public final class DropsWithTheProbabilityToKeep extends RegulariseReference {
    @Override
    protected double entry(double value, double keep, Random random) {
        return random.nextDouble() < 1 - keep ? value / keep : 0;
    }
}
