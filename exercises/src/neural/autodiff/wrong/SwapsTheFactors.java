package neural.autodiff.wrong;

import neural.autodiff.AutodiffReference;
import whetstone.kit.Misconception;

@Misconception("If a grows by a little, by how much does a · b grow: by a times it, or by b times it?")
public final class SwapsTheFactors extends AutodiffReference {
    @Override
    protected double[] slopes(Operation operation, double left, double right) {
        return operation == Operation.MULTIPLY ? new double[] {left, right} : super.slopes(operation, left, right);
    }
}
