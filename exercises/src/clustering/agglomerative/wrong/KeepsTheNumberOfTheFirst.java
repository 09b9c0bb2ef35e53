package clustering.agglomerative.wrong;

import java.util.List;
import whetstone.kit.Misconception;

@Misconception("Merge 0 joins the points 0 and 1. Which number has their cluster, and may it be the number of a point?")
public final class KeepsTheNumberOfTheFirst extends Retelling {
    @Override
    Merge told(List<Merge> merges, int i, Linkage linkage) {
        Merge merge = merges.get(i);
        int a = first(merges, merge.a());
        int b = first(merges, merge.b());
        return new Merge(Math.min(a, b), Math.max(a, b), merge.height(), merge.size());
    }

    /** The lowest row in a cluster. */
    private static int first(List<Merge> merges, int cluster) {
        int n = merges.size() + 1;
        return cluster < n
                ? cluster
                : Math.min(
                        first(merges, merges.get(cluster - n).a()),
                        first(merges, merges.get(cluster - n).b()));
    }
}
