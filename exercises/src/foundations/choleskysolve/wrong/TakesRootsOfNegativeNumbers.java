package foundations.choleskysolve.wrong;

import whetstone.kit.Misconception;

@Misconception("What does Math.sqrt answer for -1? Should a matrix with such a pivot have a factor?")
public final class TakesRootsOfNegativeNumbers extends Factoring {
    @Override
    boolean refuses(double pivot) {
        return false;
    }
}
