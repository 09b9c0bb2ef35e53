package foundations.choleskysolve.wrong;

import whetstone.kit.Misconception;

@Misconception("Is NaN below or equal to 0? Look at how the pivot is compared.")
public final class LetsNaNPass extends Factoring {
    @Override
    boolean refuses(double pivot) {
        return pivot <= 0;
    }
}
