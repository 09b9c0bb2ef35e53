package neural.mlp.wrong;

import java.util.List;
import java.util.Random;
import neural.mlp.MlpReference;
import whetstone.kit.Misconception;

@Misconception(
        "The order is random, but is it another one in each epoch? Look at where the generator or the order is made.")
public final class ShufflesOnce extends MlpReference {
    private List<int[]> first = List.of();

    @Override
    public Training train(Network network, double[][] x, int[] labels, Settings settings) {
        first = List.of();
        return super.train(network, x, labels, settings);
    }

    @Override
    protected List<int[]> batches(int n, int size, Random random) {
        if (first.isEmpty()) {
            first = super.batches(n, size, random);
        }
        return first;
    }
}
