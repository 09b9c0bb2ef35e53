package evaluation.kfold.wrong;

import whetstone.kit.Misconception;

@Misconception("Eleven rows in four folds of 11 / 4 = 2 rows: how many rows are tested?")
public final class NeverTestsTheLastRows extends Dealing {
    @Override
    int fold(int place, int n, int k) {
        return place / (n / k); // a fold k would be needed for the rest
    }
}
