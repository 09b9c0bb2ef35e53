package clustering.agglomerative.wrong;

import clustering.agglomerative.AgglomerativeReference;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("Five points and no merge: how many groups? And after each merge? How many merges leave k groups?")
public final class MakesTheFirstKMerges extends AgglomerativeReference {
    @Override
    public int[] cut(List<Merge> merges, int k) {
        int right = super.cut(merges, k).length;
        return super.cut(merges, Math.max(1, right - k));
    }
}
