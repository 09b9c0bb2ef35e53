package neural.dense.wrong;

import neural.dense.DenseReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Raise one bias a little: the outputs rise by as much. With an upstream above 0, does the loss rise?")
public final class PointsDownhill extends DenseReference {
    @Override
    public Gradients backward(double[][] upstream) {
        return super.backward(Laws.each(upstream, entry -> -entry));
    }
}
