package neural.dense.wrong;

import neural.dense.DenseReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("A mean loss has its 1/n in the upstream already. Where is a second one?")
public final class DividesByTheBatch extends DenseReference {
    @Override
    public Gradients backward(double[][] upstream) {
        Gradients right = super.backward(upstream);
        return new Gradients(
                right.x(),
                Laws.each(right.weights(), sum -> sum / upstream.length),
                Laws.each(right.bias(), sum -> sum / upstream.length));
    }
}
