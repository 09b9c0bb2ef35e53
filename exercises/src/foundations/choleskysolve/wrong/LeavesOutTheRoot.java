package foundations.choleskysolve.wrong;

import whetstone.kit.Misconception;

@Misconception("The factor of the 1 x 1 matrix 9 is 3. What stands on the diagonal?")
public final class LeavesOutTheRoot extends Factoring {
    @Override
    double diagonal(double pivot) {
        return pivot;
    }
}
