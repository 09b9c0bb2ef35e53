package evaluation.kfold.wrong;

import evaluation.kfold.KFoldReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Seven rows in three blocks: 3, 2, 2 or 2, 2, 3? Which blocks are the larger ones?")
public final class GivesTheRestToTheLastBlock extends KFoldReference {
    @Override
    public List<Split> timeSeries(int n, int k, int minTrain) {
        super.timeSeries(n, k, minTrain); // refuses what it refuses
        int size = (n - minTrain) / k;
        List<Split> splits = new ArrayList<>();
        for (int f = 0; f < k; f++) {
            int start = minTrain + f * size;
            splits.add(new Split(
                    IntStream.range(0, start).toArray(),
                    IntStream.range(start, f == k - 1 ? n : start + size).toArray()));
        }
        return splits;
    }
}
