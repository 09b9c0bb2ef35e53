package linear.lassocd.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Right for columns of size 1 only. For a column twice as large, which slope is needed for the same line?")
public final class DoesNotDivideByTheSquare extends ColumnByColumn {
    @Override
    double slope(double pull, double square, double old, double alpha, int n) {
        return softThreshold(pull + square * old, alpha);
    }
}
