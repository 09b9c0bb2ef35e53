package linear.lassocd.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "The next column must see the new residuals. When are they changed: after each column, or after the sweep?")
public final class LooksAtTheResidualsOfTheLastSweep extends ColumnByColumn {
    @Override
    double[] seen(double[] before, double[] slopes) {
        return before;
    }
}
