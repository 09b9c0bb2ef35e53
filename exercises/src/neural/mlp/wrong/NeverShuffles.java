package neural.mlp.wrong;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import neural.mlp.MlpReference;
import whetstone.kit.Misconception;

@Misconception("Which row comes last in the second epoch, and which in the first?")
public final class NeverShuffles extends MlpReference {
    @Override
    protected List<int[]> batches(int n, int size, Random random) {
        int batches = (n + size - 1) / size;
        return IntStream.range(0, batches)
                .mapToObj(b ->
                        IntStream.range(b * size, Math.min(n, b * size + size)).toArray())
                .toList();
    }
}
