package neural.mlp.wrong;

import neural.mlp.MlpReference;
import whetstone.kit.Misconception;

@Misconception("After a step with a small rate, is the loss smaller or larger?")
public final class ClimbsUphill extends MlpReference {
    @Override
    protected Network step(Network network, double[][] x, int[] labels, int[] batch, Settings settings) {
        Settings other =
                new Settings(-settings.rate(), settings.lambda(), settings.batch(), settings.epochs(), settings.seed());
        return super.step(network, x, labels, batch, other);
    }
}
