package data.stratifiedsplit.wrong;

import java.util.Random;
import whetstone.kit.Misconception;

@Misconception("Where does your Random get its seed from? Ask for two seeds and compare.")
public final class IgnoresTheSeed extends Splitting {
    @Override
    int[] shuffled(int n, Random random) {
        return super.shuffled(n, new Random(42));
    }
}
