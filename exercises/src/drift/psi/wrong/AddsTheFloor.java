package drift.psi.wrong;

import whetstone.kit.Misconception;

@Misconception("Is a share that is large enough already changed by the floor?")
public final class AddsTheFloor extends BinByBin {
    @Override
    double share(int count, int total, double floor) {
        return (double) count / total + floor;
    }
}
