package clustering.agglomerative.wrong;

import clustering.agglomerative.AgglomerativeReference;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("Single linkage from {0, 1} to 3: the nearer point of the two, or the farther one?")
public final class SwapsSingleAndComplete extends AgglomerativeReference {
    @Override
    public List<Merge> merge(double[][] x, Linkage linkage) {
        return super.merge(
                x,
                switch (linkage) {
                    case SINGLE -> Linkage.COMPLETE;
                    case COMPLETE -> Linkage.SINGLE;
                    default -> linkage;
                });
    }
}
