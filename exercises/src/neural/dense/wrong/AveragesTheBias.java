package neural.dense.wrong;

import neural.dense.DenseReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Two rows, each with the upstream 1: a bias moves both. Is the loss moved by 2 or by 1?")
public final class AveragesTheBias extends DenseReference {
    @Override
    public Gradients backward(double[][] upstream) {
        Gradients right = super.backward(upstream);
        return new Gradients(right.x(), right.weights(), Laws.each(right.bias(), sum -> sum / upstream.length));
    }
}
