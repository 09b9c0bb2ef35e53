package clustering.agglomerative.wrong;

import java.util.List;
import whetstone.kit.Misconception;

@Misconception("Which of the two numbers of a merge is a?")
public final class TellsTheLargerNumberFirst extends Retelling {
    @Override
    Merge told(List<Merge> merges, int i, Linkage linkage) {
        Merge merge = merges.get(i);
        return new Merge(merge.b(), merge.a(), merge.height(), merge.size());
    }
}
