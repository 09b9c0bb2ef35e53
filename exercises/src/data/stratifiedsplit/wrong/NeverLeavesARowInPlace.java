package data.stratifiedsplit.wrong;

import java.util.Random;
import whetstone.kit.Misconception;

@Misconception("May a row be exchanged with itself? Of two rows, how often does yours stay first?")
public final class NeverLeavesARowInPlace extends Splitting {
    @Override
    int partner(int i, int n, Random random) {
        return random.nextInt(i);
    }
}
