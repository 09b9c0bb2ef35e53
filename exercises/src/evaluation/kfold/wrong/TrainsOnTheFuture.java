package evaluation.kfold.wrong;

import evaluation.kfold.KFoldReference;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("When the rows 3, 4, 5 are tested, has anybody seen row 9 yet?")
public final class TrainsOnTheFuture extends KFoldReference {
    @Override
    public List<Split> timeSeries(int n, int k, int minTrain) {
        return super.timeSeries(n, k, minTrain).stream()
                .map(split -> new Split(
                        IntStream.range(0, n)
                                .filter(row -> row < split.test()[0] || row > split.test()[split.test().length - 1])
                                .toArray(),
                        split.test()))
                .toList();
    }
}
