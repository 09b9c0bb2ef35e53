package foundations.permutationtest.wrong;

import whetstone.kit.Misconception;

@Misconception("All ways are enumerated. Are the given groups among them already?")
public final class AddsOneToTheExactShare extends Counting {
    @Override
    double exactShare(int asFar, int ways) {
        return (asFar + 1.0) / (ways + 1);
    }
}
