package linear.lassocd.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Which number meets the price, the pull or the slope? Compare the order of the two steps with the formula.")
public final class DividesBeforeThresholding extends ColumnByColumn {
    @Override
    double slope(double pull, double square, double old, double alpha, int n) {
        return softThreshold(pull / square + old, alpha);
    }
}
