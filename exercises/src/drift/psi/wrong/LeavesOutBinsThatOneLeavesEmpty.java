package drift.psi.wrong;

import whetstone.kit.Misconception;

@Misconception("A category dies out, another is new. Which bins are left out?")
public final class LeavesOutBinsThatOneLeavesEmpty extends BinByBin {
    @Override
    boolean isUsed(int before, int after) {
        return before > 0 && after > 0;
    }
}
