package linear.polynomialbiasvariance.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Seven rows in three folds: one fold is larger than the others. Does each row count the same in the mean?")
public final class AveragesTheFolds extends FoldByFold {
    @Override
    double share(double squares, int held, int n, int folds) {
        return squares / held / folds;
    }
}
