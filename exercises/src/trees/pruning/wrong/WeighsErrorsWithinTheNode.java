package trees.pruning.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception(
        "A leaf with two rows and a leaf with two hundred: one error in each. Which costs more, by the statement?")
public final class WeighsErrorsWithinTheNode extends WeakestLink {
    @Override
    double error(Leaf leaf, double rows) {
        return errors(leaf) / Math.max(1, Arrays.stream(leaf.counts()).sum());
    }
}
