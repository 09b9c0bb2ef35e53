package foundations.permutationtest.wrong;

import whetstone.kit.Misconception;

@Misconception("Can the answer be 0? The given groups are one of the ways, too.")
public final class AddsNothingForTheGivenGroups extends Counting {
    @Override
    double sampledShare(int asFar, int permutations) {
        return (double) asFar / permutations;
    }
}
