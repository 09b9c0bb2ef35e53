package foundations.choleskysolve.wrong;

import whetstone.kit.Misconception;

@Misconception("Is 0 above 0? Look at the matrix with one entry, 0.")
public final class LetsAZeroPivotPass extends Factoring {
    @Override
    boolean refuses(double pivot) {
        return pivot < 0 || Double.isNaN(pivot);
    }
}
