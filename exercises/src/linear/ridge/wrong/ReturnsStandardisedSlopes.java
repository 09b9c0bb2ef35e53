package linear.ridge.wrong;

import linear.ridge.Ridge;
import linear.ridge.RidgeReference;
import whetstone.kit.Misconception;

@Misconception(
        "Measure a column in metres instead of kilometres: its slope should change by 1000. In which units are these?")
public final class ReturnsStandardisedSlopes implements Ridge {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        return new RidgeReference().fit(StandardisesTheColumns.standardised(x), y, lambda);
    }
}
