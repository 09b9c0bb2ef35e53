package neural.dense.wrong;

import neural.dense.DenseReference;
import whetstone.kit.Misconception;

@Misconception("The first row is right and the others are not. Which rows get the bias?")
public final class AddsTheBiasToTheFirstRow extends DenseReference {
    private double[] bias;

    @Override
    public void start(double[][] weights, double[] bias) {
        super.start(weights, bias);
        this.bias = bias;
    }

    @Override
    public double[][] forward(double[][] x) {
        double[][] y = super.forward(x);
        for (int i = 1; i < y.length; i++) {
            for (int k = 0; k < bias.length; k++) {
                y[i][k] -= bias[k];
            }
        }
        return y;
    }
}
