package clustering.agglomerative.wrong;

import java.util.List;
import whetstone.kit.Misconception;

@Misconception("Two single points at the distance 5: what is the factor under the root for nA = nB = 1?")
public final class WardForgetsTheTwo extends Retelling {
    @Override
    Merge told(List<Merge> merges, int i, Linkage linkage) {
        Merge merge = merges.get(i);
        double height = linkage == Linkage.WARD ? merge.height() / Math.sqrt(2) : merge.height();
        return new Merge(merge.a(), merge.b(), height, merge.size());
    }
}
