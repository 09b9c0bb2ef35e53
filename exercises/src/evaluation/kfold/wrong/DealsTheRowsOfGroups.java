package evaluation.kfold.wrong;

import evaluation.kfold.KFoldReference;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Rows 0 and 1 of the example are of one group: are they in one fold?")
public final class DealsTheRowsOfGroups extends KFoldReference {
    @Override
    public List<Split> grouped(int[] group, int k) {
        super.grouped(group, k); // refuses what it refuses
        return super.grouped(IntStream.range(0, group.length).toArray(), k);
    }
}
