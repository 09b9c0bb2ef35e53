package clustering.agglomerative.witness;

import clustering.agglomerative.Agglomerative;
import java.util.ArrayList;
import java.util.List;
import smile.clustering.HierarchicalClustering;
import smile.clustering.linkage.CompleteLinkage;
import smile.clustering.linkage.SingleLinkage;
import smile.clustering.linkage.UPGMALinkage;
import smile.clustering.linkage.WardLinkage;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * Smile keeps distances as floats and tells no sizes, which are counted here; its numbers of clusters are the statement's. It
 * cuts into two groups at least.
 */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(
                    claims = "merges the pair with the lowest numbers first when several are equally near",
                    reason = "breaks ties in an order of its own"),
            @Excuse(
                    claims = "refuses no points and uneven points, and to cut into no or too many groups",
                    reason = "fails in its own ways, not by IllegalArgumentException")
        })
public final class SmileAgglomerative implements Agglomerative {
    @Override
    public List<Merge> merge(double[][] x, Linkage linkage) {
        HierarchicalClustering clustering = HierarchicalClustering.fit(
                switch (linkage) {
                    case SINGLE -> SingleLinkage.of(x);
                    case COMPLETE -> CompleteLinkage.of(x);
                    case AVERAGE -> UPGMALinkage.of(x);
                    case WARD -> WardLinkage.of(x);
                });
        int[] sizes = new int[2 * x.length];
        List<Merge> merges = new ArrayList<>();
        for (int[] pair : clustering.getTree()) {
            int a = Math.min(pair[0], pair[1]);
            int b = Math.max(pair[0], pair[1]);
            int size = (a < x.length ? 1 : sizes[a]) + (b < x.length ? 1 : sizes[b]);
            sizes[x.length + merges.size()] = size;
            merges.add(new Merge(a, b, clustering.getHeight()[merges.size()], size));
        }
        return merges;
    }

    @Override
    public int[] cut(List<Merge> merges, int k) {
        int[][] tree =
                merges.stream().map(merge -> new int[] {merge.a(), merge.b()}).toArray(int[][]::new);
        double[] heights = merges.stream().mapToDouble(Merge::height).toArray();
        return k == 1 ? new int[merges.size() + 1] : new HierarchicalClustering(tree, heights).partition(k);
    }
}
