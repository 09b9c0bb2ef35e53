package foundations.permutationtest.wrong;

import java.util.Random;
import whetstone.kit.Misconception;

@Misconception("Does any value ever move from one group to the other?")
public final class ShufflesWithinTheGroups extends Counting {
    @Override
    double[] reordered(double[] all, int n, Random random) {
        shuffle(all, 0, n, random);
        shuffle(all, n, all.length, random);
        return all;
    }
}
