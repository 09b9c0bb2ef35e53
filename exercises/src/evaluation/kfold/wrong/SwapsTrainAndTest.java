package evaluation.kfold.wrong;

import whetstone.kit.Misconception;

@Misconception("Which of the two arrays of a split is the larger one, and what is its name?")
public final class SwapsTrainAndTest extends Dealing {
    @Override
    Split split(int[] train, int[] test) {
        return super.split(test, train);
    }
}
