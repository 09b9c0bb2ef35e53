package evaluation.leakage.wrong;

import whetstone.kit.Misconception;

@Misconception("Which rows are counted: those that the model has seen, or those that it has not?")
public final class CountsTrainingRows extends Chain {
    @Override
    int hits(double[][] x, int[] y, int keep, Split split) {
        return right(learned(x, y, keep, split), x, y, split.train());
    }
}
