package linear.normalequations.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Print the last pivot of a matrix whose third column is the sum of the others: is it 0? What does the statement hold it against?")
public final class WaitsForAPivotOfExactlyZero extends BySystem {
    @Override
    boolean isZero(double pivot) {
        return pivot == 0;
    }
}
