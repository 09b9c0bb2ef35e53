package trees.pruning.wrong;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import trees.pruning.PruningReference;
import whetstone.kit.Misconception;

@Misconception("Is there a split in the example that lowers no error? When does the price 0 belong to the list?")
public final class BeginsTheListWithZero extends PruningReference {
    @Override
    public double[] alphas(Node tree) {
        return DoubleStream.concat(DoubleStream.of(0), Arrays.stream(super.alphas(tree)))
                .distinct()
                .toArray();
    }
}
