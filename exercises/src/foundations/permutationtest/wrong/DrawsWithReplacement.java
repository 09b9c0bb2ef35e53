package foundations.permutationtest.wrong;

import java.util.Random;
import whetstone.kit.Misconception;

@Misconception("With one value in each group there are two orders. Can the same value be in both groups?")
public final class DrawsWithReplacement extends Counting {
    private double[] pool;

    @Override
    public double permutationP(double[] a, double[] b, int permutations, long seed) {
        pool = null;
        return super.permutationP(a, b, permutations, seed);
    }

    @Override
    double[] reordered(double[] all, int n, Random random) {
        pool = pool == null ? all.clone() : pool; // the values that were there first
        return random.ints(all.length, 0, all.length).mapToDouble(i -> pool[i]).toArray();
    }
}
