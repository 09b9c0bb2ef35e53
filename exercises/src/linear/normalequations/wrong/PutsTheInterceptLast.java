package linear.normalequations.wrong;

import java.util.Arrays;
import linear.normalequations.NormalEquationsReference;
import whetstone.kit.Misconception;

@Misconception("In which order does the statement want the coefficients? Predict a row of zeros with (1, 3, 5).")
public final class PutsTheInterceptLast extends NormalEquationsReference {
    @Override
    public double[] fit(double[][] x, double[] y) {
        double[] right = super.fit(x, y);
        double[] turned = Arrays.copyOfRange(right, 1, right.length + 1);
        turned[right.length - 1] = right[0];
        return turned;
    }

    @Override
    public double[] predict(double[] coefficients, double[][] x) {
        double[] turned = new double[coefficients.length];
        System.arraycopy(coefficients, 0, turned, 1, coefficients.length - 1);
        turned[0] = coefficients[coefficients.length - 1];
        return super.predict(turned, x);
    }
}
