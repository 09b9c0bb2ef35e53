package neural.dense.wrong;

import java.util.Arrays;
import neural.dense.DenseReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("A weight is in the outputs of every row. Look at the operator that puts a product into its gradient.")
public final class KeepsTheLastRowOnly extends DenseReference {
    private double[][] last;

    @Override
    public double[][] forward(double[][] x) {
        double[][] y = super.forward(x);
        last = new double[][] {x[x.length - 1]};
        return y;
    }

    @Override
    public Gradients backward(double[][] upstream) {
        Gradients right = super.backward(upstream);
        double[] of = upstream[upstream.length - 1];
        double[][] weights = Arrays.stream(last[0])
                .mapToObj(input -> Laws.each(of, entry -> input * entry))
                .toArray(double[][]::new);
        return new Gradients(right.x(), weights, of.clone());
    }
}
