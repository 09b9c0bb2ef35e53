package evaluation.kfold.wrong;

import whetstone.kit.Misconception;

@Misconception("Eleven rows in four folds: 2, 2, 2 and how many? By how much may the sizes differ?")
public final class GivesTheRestToTheLastFold extends Dealing {
    @Override
    int fold(int place, int n, int k) {
        return Math.min(k - 1, place / (n / k));
    }
}
