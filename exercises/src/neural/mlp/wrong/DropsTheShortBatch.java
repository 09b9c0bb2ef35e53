package neural.mlp.wrong;

import java.util.List;
import java.util.Random;
import neural.mlp.MlpReference;
import whetstone.kit.Misconception;

@Misconception("Ten rows in batches of four: how many batches are there, and which rows are in none?")
public final class DropsTheShortBatch extends MlpReference {
    @Override
    protected List<int[]> batches(int n, int size, Random random) {
        return super.batches(n, size, random).stream()
                .filter(batch -> batch.length == Math.min(n, size))
                .toList();
    }
}
