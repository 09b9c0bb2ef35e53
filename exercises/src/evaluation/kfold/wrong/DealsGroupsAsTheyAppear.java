package evaluation.kfold.wrong;

import evaluation.kfold.KFoldReference;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("In which order are the groups dealt: as they appear, or by label?")
public final class DealsGroupsAsTheyAppear extends KFoldReference {
    @Override
    public List<Split> grouped(int[] group, int k) {
        int[] seen = Arrays.stream(group).distinct().toArray();
        return super.grouped(
                Arrays.stream(group)
                        .map(label -> IntStream.range(0, seen.length)
                                .filter(i -> seen[i] == label)
                                .findFirst()
                                .orElseThrow())
                        .toArray(),
                k);
    }
}
