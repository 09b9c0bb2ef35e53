package classical.logistic.wrong;

import classical.logistic.LogisticReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("For z = 0 both classes are as likely. Which one does the statement name?")
public final class GivesTheTieToClassZero extends LogisticReference {
    @Override
    public int[] predict(double[] w, double[][] x) {
        return Arrays.stream(probabilities(w, x)).mapToInt(p -> p > 0.5 ? 1 : 0).toArray();
    }
}
