package trees.pruning.wrong;

import whetstone.kit.Misconception;

@Misconception("A split with two leaves becomes one leaf. How many leaves does that save?")
public final class DividesByAllLeaves extends WeakestLink {
    @Override
    double saved(int leaves) {
        return leaves;
    }
}
