package evaluation.kfold.wrong;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import whetstone.kit.Misconception;

@Misconception(
        "How often are the cards shuffled: once, or before each player gets his? Look for a row that is tested twice.")
public final class ShufflesAgainForEveryFold extends Dealing {
    @Override
    public List<Split> kFold(int n, int k, long seed) {
        super.kFold(n, k, seed); // refuses what it refuses
        Random random = new Random(seed);
        List<Split> splits = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            splits.add(dealt(shuffled(n, random), k).get(fold));
        }
        return splits;
    }
}
