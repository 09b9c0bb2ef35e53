package evaluation.kfold.wrong;

import whetstone.kit.Misconception;

@Misconception("Rows are often sorted by class in a file. What comes before the dealing?")
public final class DoesNotShuffle extends Dealing {
    @Override
    int[] shuffled(int n, long seed) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        return order;
    }
}
