package neural.mlp.wrong;

import neural.mlp.MlpReference;
import whetstone.kit.Misconception;

@Misconception("Work out the penalty of the example: 0.05 · 14. Which factor is missing before the sum?")
public final class ForgetsTheHalfOfThePenalty extends MlpReference {
    @Override
    public LossAndGradient evaluate(Network network, double[][] x, int[] labels, double lambda) {
        double loss = super.evaluate(network, x, labels, 2 * lambda).loss();
        return new LossAndGradient(loss, gradient(network, x, labels, lambda));
    }
}
