package evaluation.kfold.wrong;

import evaluation.kfold.KFoldReference;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("Where do the labels come in? Count the rows of one class in every fold.")
public final class IgnoresTheClasses extends KFoldReference {
    @Override
    public List<Split> stratified(int[] y, int k, long seed) {
        return kFold(y.length, k, seed);
    }
}
