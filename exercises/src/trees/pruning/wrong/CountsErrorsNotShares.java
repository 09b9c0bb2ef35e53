package trees.pruning.wrong;

import whetstone.kit.Misconception;

@Misconception("Twice as many rows of every kind: should the prices change? What is n in R(t)?")
public final class CountsErrorsNotShares extends WeakestLink {
    @Override
    double error(Leaf leaf, double rows) {
        return errors(leaf);
    }
}
