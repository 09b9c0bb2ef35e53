package clustering.agglomerative.wrong;

import clustering.agglomerative.AgglomerativeReference;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Cut into two groups: which two labels may there be?")
public final class LabelsByClusterNumber extends AgglomerativeReference {
    @Override
    public int[] cut(List<Merge> merges, int k) {
        int n = super.cut(merges, k).length;
        int[] clusters = IntStream.range(0, n).toArray();
        for (int i = 0; i < n - k; i++) {
            for (int p = 0; p < n; p++) {
                boolean joins = clusters[p] == merges.get(i).a()
                        || clusters[p] == merges.get(i).b();
                clusters[p] = joins ? n + i : clusters[p];
            }
        }
        return clusters;
    }
}
