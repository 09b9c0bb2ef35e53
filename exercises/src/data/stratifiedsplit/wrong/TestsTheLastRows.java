package data.stratifiedsplit.wrong;

import java.util.Arrays;
import java.util.Random;
import whetstone.kit.Misconception;

@Misconception("From which end of the shuffled order are the tested rows taken?")
public final class TestsTheLastRows extends Splitting {
    @Override
    public Split split(int n, double testShare, long seed) {
        super.split(n, testShare, seed); // refuses what it refuses
        int size = testSize(n, testShare);
        return parted(n, Arrays.stream(shuffled(n, new Random(seed))).skip(n - size));
    }
}
