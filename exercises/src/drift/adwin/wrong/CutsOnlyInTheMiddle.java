package drift.adwin.wrong;

import whetstone.kit.Misconception;

@Misconception("After forty 0s and seven 1s, which n0 parts them? Which cuts are tried?")
public final class CutsOnlyInTheMiddle extends StepByStep {
    @Override
    boolean mayCut(int n0, int n) {
        return n0 == n / 2;
    }
}
