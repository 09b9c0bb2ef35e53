package drift.categorical.wrong;

import whetstone.kit.Misconception;

@Misconception("Over how many counts does the sum go, K or 2 K?")
public final class AddsUpTheNewRowOnly extends CellByCell {
    @Override
    double beforeToo(double term) {
        return 0;
    }
}
