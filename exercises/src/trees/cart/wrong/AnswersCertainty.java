package trees.cart.wrong;

import java.util.Arrays;
import trees.cart.CartReference;
import whetstone.kit.Misconception;

@Misconception("A leaf with counts (1, 3) has seen both classes. How sure is it?")
public final class AnswersCertainty extends CartReference {
    @Override
    public double[][] probabilities(Node tree, double[][] x) {
        double[][] certain = super.probabilities(tree, x);
        int[] labels = predict(tree, x);
        for (int i = 0; i < x.length; i++) {
            Arrays.fill(certain[i], 0);
            certain[i][labels[i]] = 1;
        }
        return certain;
    }
}
