package data.stratifiedsplit.wrong;

import java.util.Random;
import whetstone.kit.Misconception;

@Misconception("Is there a row that is drawn twice? How many different rows are left to test with?")
public final class DrawsRowsSeveralTimes extends Splitting {
    @Override
    public Split split(int n, double testShare, long seed) {
        super.split(n, testShare, seed); // refuses what it refuses
        Random random = new Random(seed);
        return parted(n, random.ints(testSize(n, testShare), 0, n));
    }
}
