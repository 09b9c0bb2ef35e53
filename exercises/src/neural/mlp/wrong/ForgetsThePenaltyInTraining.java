package neural.mlp.wrong;

import neural.mlp.MlpReference;
import whetstone.kit.Misconception;

@Misconception("One step on the example: every weight should also shrink a little. Which lambda does the step use?")
public final class ForgetsThePenaltyInTraining extends MlpReference {
    @Override
    protected Network step(Network network, double[][] x, int[] labels, int[] batch, Settings settings) {
        Settings other = new Settings(settings.rate(), 0, settings.batch(), settings.epochs(), settings.seed());
        return super.step(network, x, labels, batch, other);
    }
}
