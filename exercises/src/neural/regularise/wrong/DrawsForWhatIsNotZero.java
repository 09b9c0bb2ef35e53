package neural.regularise.wrong;

import java.util.Random;
import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception(
        "An entry that is 0 needs no draw, but what becomes of the draws of those after it when x has other values?")
public final class DrawsForWhatIsNotZero extends RegulariseReference {
    @Override
    protected double entry(double value, double keep, Random random) {
        return value != 0 && random.nextDouble() < keep ? value / keep : 0;
    }
}
