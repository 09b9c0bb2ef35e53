package evaluation.kfold.wrong;

import evaluation.kfold.KFoldReference;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("The group labels 5 and 7: are they the fifth and the seventh group? Which number is taken mod k?")
public final class TakesTheLabelForThePlace extends KFoldReference {
    @Override
    public List<Split> grouped(int[] group, int k) {
        super.grouped(group, k); // refuses what it refuses
        return IntStream.range(0, k)
                .mapToObj(fold -> new Split(
                        IntStream.range(0, group.length)
                                .filter(row -> Math.floorMod(group[row], k) != fold)
                                .toArray(),
                        IntStream.range(0, group.length)
                                .filter(row -> Math.floorMod(group[row], k) == fold)
                                .toArray()))
                .toList();
    }
}
