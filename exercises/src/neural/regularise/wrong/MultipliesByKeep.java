package neural.regularise.wrong;

import java.util.Random;
import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception("Fewer entries are left, so should each of them be larger or smaller?")
public final class MultipliesByKeep extends RegulariseReference {
    @Override
    protected double entry(double value, double keep, Random random) {
        return random.nextDouble() < keep ? value * keep : 0;
    }
}
