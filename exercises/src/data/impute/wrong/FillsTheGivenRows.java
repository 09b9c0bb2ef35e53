package data.impute.wrong;

import data.impute.ImputeReference;
import whetstone.kit.Misconception;

@Misconception("Print the rows before and after the call. Whose rows were filled?")
public final class FillsTheGivenRows extends ImputeReference {
    @Override
    public double[][] transform(double[] fills, double[][] x) {
        double[][] filled = super.transform(fills, x);
        for (int i = 0; i < x.length; i++) {
            System.arraycopy(filled[i], 0, x[i], 0, fills.length);
        }
        return x;
    }
}
