package evaluation.kfold.wrong;

import evaluation.kfold.KFoldReference;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Does train grow from block to block? Which row is always its first?")
public final class ForgetsTheOldestRows extends KFoldReference {
    @Override
    public List<Split> timeSeries(int n, int k, int minTrain) {
        return super.timeSeries(n, k, minTrain).stream()
                .map(split -> new Split(
                        IntStream.range(split.test()[0] - minTrain, split.test()[0])
                                .toArray(),
                        split.test()))
                .toList();
    }
}
