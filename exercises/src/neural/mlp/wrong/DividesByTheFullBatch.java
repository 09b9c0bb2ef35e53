package neural.mlp.wrong;

import neural.mlp.MlpReference;
import whetstone.kit.Misconception;

@Misconception("The last batch may have fewer rows. By how many is its gradient divided?")
public final class DividesByTheFullBatch extends MlpReference {
    @Override
    protected Network step(Network network, double[][] x, int[] labels, int[] batch, Settings settings) {
        double share = batch.length / (double) Math.min(settings.batch(), x.length);
        return super.step(
                network,
                x,
                labels,
                batch,
                new Settings(share * settings.rate(), settings.lambda(), settings.batch(), settings.epochs(), 0));
    }
}
