package evaluation.kfold.wrong;

import whetstone.kit.Misconception;

@Misconception("In which order do the two arrays list their rows? Compare fold 0 of the example.")
public final class LeavesRowsInShuffledOrder extends Dealing {
    @Override
    Split split(int[] train, int[] test) {
        return new Split(train, test);
    }
}
