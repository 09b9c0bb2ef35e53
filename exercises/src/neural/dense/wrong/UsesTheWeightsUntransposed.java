package neural.dense.wrong;

import neural.dense.DenseReference;
import whetstone.kit.Misconception;

@Misconception("X[i][j] and Y[i][k] are joined by one weight. Is that W[j][k] or W[k][j]?")
public final class UsesTheWeightsUntransposed extends DenseReference {
    private double[][] weights;

    @Override
    public void start(double[][] weights, double[] bias) {
        super.start(weights, bias);
        this.weights = weights;
    }

    @Override
    public Gradients backward(double[][] upstream) {
        Gradients right = super.backward(upstream);
        double[][] x = new double[right.x().length][weights.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                for (int k = 0; k < upstream[i].length; k++) {
                    x[i][j] += upstream[i][k] * weights[k][j];
                }
            }
        }
        return new Gradients(x, right.weights(), right.bias());
    }
}
