package neural.mlp.wrong;

import java.util.Random;
import neural.mlp.MlpReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Follow one row into its batch. Which label stands beside it there?")
public final class ShufflesRowsWithoutTheirLabels extends MlpReference {
    @Override
    public Training train(Network network, double[][] x, int[] labels, Settings settings) {
        super.train(network, x, labels, settings); // refuses what does not fit
        Random random = new Random(settings.seed());
        Settings epoch = new Settings(settings.rate(), settings.lambda(), settings.batch(), 1, settings.seed());
        Network current = network;
        double[] losses = new double[settings.epochs()];
        for (int e = 0; e < losses.length; e++) {
            int[] order = Laws.order(x.length, random);
            current = super.train(current, Laws.rows(x, order), labels, epoch).network();
            losses[e] = evaluate(current, x, labels, settings.lambda()).loss();
        }
        return new Training(current, losses);
    }
}
