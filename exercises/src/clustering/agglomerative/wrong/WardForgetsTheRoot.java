package clustering.agglomerative.wrong;

import java.util.List;
import whetstone.kit.Misconception;

@Misconception("Measure the points in centimetres instead of metres: by what factor should a height grow?")
public final class WardForgetsTheRoot extends Retelling {
    @Override
    Merge told(List<Merge> merges, int i, Linkage linkage) {
        Merge merge = merges.get(i);
        double height = linkage == Linkage.WARD ? merge.height() * merge.height() : merge.height();
        return new Merge(merge.a(), merge.b(), height, merge.size());
    }
}
