package trees.pruning.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("What is R(t) at a node with the counts (8, 1)? An impurity is something else than an error.")
public final class MeasuresGiniImpurity extends WeakestLink {
    @Override
    double error(Leaf leaf, double rows) {
        double n = Arrays.stream(leaf.counts()).sum();
        double squares =
                Arrays.stream(leaf.counts()).mapToDouble(c -> (double) c * c).sum();
        return n == 0 ? 0 : (n - squares / n) / rows;
    }
}
