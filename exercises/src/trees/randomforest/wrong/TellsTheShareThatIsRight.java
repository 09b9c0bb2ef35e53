package trees.randomforest.wrong;

import trees.randomforest.RandomForestReference;
import whetstone.kit.Misconception;

@Misconception("Where every winner is right, what should the error be?")
public final class TellsTheShareThatIsRight extends RandomForestReference {
    @Override
    public double outOfBagError(Forest forest, double[][] x, int[] y) {
        return 1 - super.outOfBagError(forest, x, y);
    }
}
