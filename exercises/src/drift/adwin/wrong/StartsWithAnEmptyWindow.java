package drift.adwin.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "How many values does the window have after an alarm? Those that are no older than the change still count.")
public final class StartsWithAnEmptyWindow extends StepByStep {
    @Override
    void shrink() {
        if (firstCut() > 0) {
            double newest = window.get(window.size() - 1);
            window.clear();
            window.add(newest);
        }
    }
}
