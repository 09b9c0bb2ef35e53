package evaluation.kfold.wrong;

import evaluation.kfold.KFoldReference;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception(
        "Three classes of four rows, three folds: how many rows has fold 0? Where does the dealing go on after a class?")
public final class StartsEveryClassAtFoldZero extends Dealing {
    private int[] sorted = {};

    @Override
    public List<Split> kFold(int n, int k, long seed) {
        return new KFoldReference().kFold(n, k, seed);
    }

    @Override
    public List<Split> stratified(int[] y, int k, long seed) {
        sorted = IntStream.of(y).sorted().toArray();
        return super.stratified(y, k, seed);
    }

    @Override
    int fold(int place, int n, int k) {
        int first = place;
        while (first > 0 && sorted[first - 1] == sorted[place]) {
            first--;
        }
        return (place - first) % k;
    }
}
