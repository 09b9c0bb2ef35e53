package neural.mlp.wrong;

import neural.mlp.MlpReference;
import whetstone.kit.Misconception;

@Misconception(
        "Give every row three times. Should the gradient change? With a sum, large batches take steps that are too long.")
public final class SumsOverTheRows extends MlpReference {
    @Override
    protected Network gradient(Network network, double[][] x, int[] labels, double lambda) {
        int n = labels.length; // the gradient less 1 - n times itself is n times the gradient
        Network right = super.gradient(network, x, labels, lambda / n);
        return minus(right, 1 - n, right);
    }
}
