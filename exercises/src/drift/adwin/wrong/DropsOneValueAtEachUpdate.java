package drift.adwin.wrong;

import whetstone.kit.Misconception;

@Misconception("After one drop, does the window that is left still have a cut?")
public final class DropsOneValueAtEachUpdate extends StepByStep {
    @Override
    void shrink() {
        if (firstCut() > 0) {
            drop();
        }
    }
}
