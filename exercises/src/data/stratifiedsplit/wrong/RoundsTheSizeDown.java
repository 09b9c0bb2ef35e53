package data.stratifiedsplit.wrong;

import whetstone.kit.Misconception;

@Misconception("0.25 of 7 rows are 1.75 rows. To which whole number does an (int) take that, and to which Math.round?")
public final class RoundsTheSizeDown extends Splitting {
    @Override
    int testSize(int n, double testShare) {
        return Math.max(1, (int) (n * testShare));
    }
}
