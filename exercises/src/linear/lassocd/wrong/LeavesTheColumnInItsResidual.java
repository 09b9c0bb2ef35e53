package linear.lassocd.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "In the second sweep the slopes begin to swing. Which residuals does the formula give to column j: with what it explains now, or without?")
public final class LeavesTheColumnInItsResidual extends ColumnByColumn {
    @Override
    double slope(double pull, double square, double old, double alpha, int n) {
        return softThreshold(pull, alpha) / square;
    }
}
