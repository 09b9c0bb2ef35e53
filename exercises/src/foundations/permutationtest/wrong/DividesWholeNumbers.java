package foundations.permutationtest.wrong;

import whetstone.kit.Misconception;

@Misconception("What is 2 / 6 between two ints in Java?")
public final class DividesWholeNumbers extends Counting {
    @Override
    double exactShare(int asFar, int ways) {
        return asFar / ways;
    }

    @Override
    double sampledShare(int asFar, int permutations) {
        return (asFar + 1) / (permutations + 1);
    }
}
