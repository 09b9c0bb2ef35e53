package classical.logistic.wrong;

import classical.logistic.LogisticReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Which of the fitted numbers is the intercept? Compare the order in the statement.")
public final class PutsTheInterceptLast extends LogisticReference {
    @Override
    public double[] fit(double[][] x, int[] y, double lambda) {
        double[] w = super.fit(x, y, lambda);
        double[] turned = Arrays.copyOfRange(w, 1, w.length + 1);
        turned[w.length - 1] = w[0];
        return turned;
    }
}
