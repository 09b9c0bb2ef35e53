package neural.dense.wrong;

import neural.dense.DenseReference;
import whetstone.kit.Misconception;

@Misconception("Print the upstream before and after. In which array is the sum of a column made?")
public final class SumsInPlace extends DenseReference {
    @Override
    public Gradients backward(double[][] upstream) {
        Gradients right = super.backward(upstream);
        System.arraycopy(right.bias(), 0, upstream[0], 0, right.bias().length);
        return right;
    }
}
