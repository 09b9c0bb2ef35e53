package foundations.permutationtest.wrong;

import whetstone.kit.Misconception;

@Misconception("When every permutation counts, the answer is 1. What is added below the line?")
public final class AddsOneOnlyAbove extends Counting {
    @Override
    double sampledShare(int asFar, int permutations) {
        return (asFar + 1.0) / permutations;
    }
}
