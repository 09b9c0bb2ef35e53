package evaluation.kfold.wrong;

import evaluation.kfold.KFoldReference;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("The second row of the shuffled order: which fold is it in when rows are dealt like cards?")
public final class CutsInsteadOfDealing extends Dealing {
    @Override
    public List<Split> stratified(int[] y, int k, long seed) {
        return new KFoldReference().stratified(y, k, seed);
    }

    @Override
    int fold(int place, int n, int k) {
        int larger = n % k * (n / k + 1);
        return place < larger ? place / (n / k + 1) : n % k + (place - larger) / (n / k);
    }
}
