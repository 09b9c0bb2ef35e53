package neural.mlp.wrong;

import neural.mlp.MlpReference;
import whetstone.kit.Misconception;

@Misconception(
        "A step looks at one batch. By the number of which rows is its gradient divided? Too short steps learn too slowly.")
public final class DividesByAllRows extends MlpReference {
    @Override
    protected Network step(Network network, double[][] x, int[] labels, int[] batch, Settings settings) {
        double share = batch.length / (double) x.length;
        return super.step(
                network,
                x,
                labels,
                batch,
                new Settings(share * settings.rate(), settings.lambda(), settings.batch(), settings.epochs(), 0));
    }
}
