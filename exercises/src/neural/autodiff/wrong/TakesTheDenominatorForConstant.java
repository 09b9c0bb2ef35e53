package neural.autodiff.wrong;

import neural.autodiff.AutodiffReference;
import whetstone.kit.Misconception;

@Misconception("Which of the two operands of a quotient moves its value? Move the denominator of 3 / 4 a little.")
public final class TakesTheDenominatorForConstant extends AutodiffReference {
    @Override
    protected double[] slopes(Operation operation, double left, double right) {
        return operation == Operation.DIVIDE ? new double[] {1 / right, 0} : super.slopes(operation, left, right);
    }
}
