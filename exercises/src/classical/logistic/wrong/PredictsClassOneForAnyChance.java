package classical.logistic.wrong;

import classical.logistic.LogisticReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("A probability of 0.01 is above 0. Above what must it be for class 1?")
public final class PredictsClassOneForAnyChance extends LogisticReference {
    @Override
    public int[] predict(double[] w, double[][] x) {
        return Arrays.stream(probabilities(w, x)).mapToInt(p -> p > 0 ? 1 : 0).toArray();
    }
}
