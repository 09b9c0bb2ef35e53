package evaluation.kfold.wrong;

import evaluation.kfold.KFoldReference;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("The rows are sorted by class. What classes are in the first fold if it takes the first n/k of them?")
public final class CutsTheSortedRows extends Dealing {
    @Override
    public List<Split> kFold(int n, int k, long seed) {
        return new KFoldReference().kFold(n, k, seed);
    }

    @Override
    int fold(int place, int n, int k) {
        int larger = n % k * (n / k + 1);
        return place < larger ? place / (n / k + 1) : n % k + (place - larger) / (n / k);
    }
}
