package linear.ridge.wrong;

import linear.ridge.RidgeReference;
import whetstone.kit.Misconception;

@Misconception("Compare the penalty with the statement term by term: which of its factors is squared?")
public final class SquaresLambda extends RidgeReference {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        return super.fit(x, y, lambda < 0 ? lambda : lambda * lambda);
    }
}
