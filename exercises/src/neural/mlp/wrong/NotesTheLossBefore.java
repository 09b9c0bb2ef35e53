package neural.mlp.wrong;

import neural.mlp.MlpReference;
import whetstone.kit.Misconception;

@Misconception("The first entry should know of the first epoch. When is the loss taken?")
public final class NotesTheLossBefore extends MlpReference {
    @Override
    public Training train(Network network, double[][] x, int[] labels, Settings settings) {
        Training right = super.train(network, x, labels, settings);
        double[] losses = new double[right.losses().length];
        losses[0] = evaluate(network, x, labels, settings.lambda()).loss();
        System.arraycopy(right.losses(), 0, losses, 1, losses.length - 1);
        return new Training(right.network(), losses);
    }
}
