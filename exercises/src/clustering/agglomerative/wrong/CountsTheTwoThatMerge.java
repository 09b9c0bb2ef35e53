package clustering.agglomerative.wrong;

import java.util.List;
import whetstone.kit.Misconception;

@Misconception("Merge 1 of the example joins the point 3 and a cluster: how many points are in it then?")
public final class CountsTheTwoThatMerge extends Retelling {
    @Override
    Merge told(List<Merge> merges, int i, Linkage linkage) {
        Merge merge = merges.get(i);
        return new Merge(merge.a(), merge.b(), merge.height(), 2);
    }
}
