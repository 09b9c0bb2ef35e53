package drift.psi.wrong;

import whetstone.kit.Misconception;

@Misconception("Add a bin that is empty in both samples. Does it take part?")
public final class RaisesBinsThatBothLeaveEmpty extends BinByBin {
    @Override
    boolean isUsed(int before, int after) {
        return true;
    }
}
