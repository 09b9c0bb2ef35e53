package neural.dense.wrong;

import neural.dense.DenseReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Let all inputs be 0. What does the layer answer?")
public final class ForgetsTheBias extends DenseReference {
    @Override
    public double[][] forward(double[][] x) {
        double[][] zeros = Laws.each(x, entry -> 0);
        double[][] biases = super.forward(zeros);
        double[][] y = super.forward(x);
        for (int i = 0; i < y.length; i++) {
            for (int k = 0; k < y[i].length; k++) {
                y[i][k] -= biases[i][k];
            }
        }
        return y;
    }
}
