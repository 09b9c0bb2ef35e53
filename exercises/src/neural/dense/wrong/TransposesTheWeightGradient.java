package neural.dense.wrong;

import neural.dense.DenseReference;
import whetstone.kit.Misconception;

@Misconception("W is in x out. Which rows and columns has its gradient, and which index comes first?")
public final class TransposesTheWeightGradient extends DenseReference {
    @Override
    public Gradients backward(double[][] upstream) {
        Gradients right = super.backward(upstream);
        double[][] transposed = new double[right.bias().length][right.weights().length];
        for (int j = 0; j < right.weights().length; j++) {
            for (int k = 0; k < transposed.length; k++) {
                transposed[k][j] = right.weights()[j][k];
            }
        }
        return new Gradients(right.x(), transposed, right.bias());
    }
}
