package linear.ridge.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Measure a column in metres instead of kilometres: its slope should change by 1000. In which units are these?")
public final class ReturnsStandardisedSlopes extends ScalesTheColumns {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        return fitScaled(x, y, lambda);
    }
}
