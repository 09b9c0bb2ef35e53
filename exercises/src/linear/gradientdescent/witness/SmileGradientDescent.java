package linear.gradientdescent.witness;

import java.util.Arrays;
import linear.gradientdescent.GradientDescent;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.DoubleVector;
import smile.regression.OLS;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * Smile solves least squares by QR decomposition: it has the place where a descent ends and none of its steps. Its
 * coefficients begin with the intercept.
 */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(
                    claims = {
                        "takes the three steps of the statement's example",
                        "never raises the loss when the rate is small enough",
                        "ends its history with the loss of its answer, after one entry for the start and one for each step",
                        "is not fooled by a plateau",
                        "measures the gradient with all its entries, and stops when it is as long as the tolerance",
                        "takes back the step that overflows, and says that it has not converged",
                        "takes no step when none is allowed, and says whether it could stay",
                        "descends step by step on the standardised diabetes data"
                    },
                    reason = "least squares in one go has neither steps nor a history"),
            @Excuse(
                    claims = "finds the mean of the targets when there are no columns",
                    reason = "Smile's data frames have at least one column"),
            @Excuse(
                    claims = "refuses no rows, uneven rows, and targets that do not match the rows",
                    reason = "Smile's data frames are rectangular; making one of such rows fails with other exceptions")
        })
public final class SmileGradientDescent implements GradientDescent {
    @Override
    public Descent fit(double[][] x, double[] y, Settings settings) {
        DataFrame table = DataFrame.of(x).merge(DoubleVector.of("y", y));
        double[] theta = OLS.fit(Formula.lhs("y"), table).coefficients();
        return new Descent(theta[0], Arrays.copyOfRange(theta, 1, theta.length), new double[0], true);
    }
}
