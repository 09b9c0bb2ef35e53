package clustering.agglomerative.wrong;

import clustering.agglomerative.AgglomerativeReference;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("How many groups are there before the last merge, and how many after it?")
public final class UndoesOneMergeTooMany extends AgglomerativeReference {
    @Override
    public int[] cut(List<Merge> merges, int k) {
        return super.cut(merges, k < 1 ? k : Math.max(k, Math.min(k + 1, merges.size() + 1)));
    }
}
