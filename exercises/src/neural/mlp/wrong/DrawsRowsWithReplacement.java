package neural.mlp.wrong;

import java.util.List;
import java.util.Random;
import neural.mlp.MlpReference;
import whetstone.kit.Misconception;

@Misconception("Count how often each row comes in one epoch. Is it once for all of them?")
public final class DrawsRowsWithReplacement extends MlpReference {
    @Override
    protected List<int[]> batches(int n, int size, Random random) {
        return super.batches(n, size, random).stream()
                .map(batch -> random.ints(batch.length, 0, n).toArray())
                .toList();
    }
}
