package neural.autodiff.wrong;

import neural.autodiff.AutodiffReference;
import whetstone.kit.Misconception;

@Misconception("If b grows by a little, does a - b grow?")
public final class ForgetsTheSignOfTheSubtrahend extends AutodiffReference {
    @Override
    protected double[] slopes(Operation operation, double left, double right) {
        return operation == Operation.SUBTRACT ? new double[] {1, 1} : super.slopes(operation, left, right);
    }
}
