package drift.adwin.wrong;

import whetstone.kit.Misconception;

@Misconception("When a cut parts the window, how many values go before everything is computed anew?")
public final class DropsTheWholeOlderSide extends StepByStep {
    @Override
    void shrink() {
        for (int n0 = firstCut(); n0 > 0; n0 = firstCut()) {
            window.subList(0, n0).clear();
        }
    }
}
