package drift.adwin.wrong;

import whetstone.kit.Misconception;

@Misconception("The thirteenth 1 of the example comes: is it in the window when the cuts are tried?")
public final class CutsBeforeTheValueJoins extends StepByStep {
    @Override
    void shrink() {
        double newest = window.remove(window.size() - 1);
        if (!window.isEmpty()) {
            super.shrink();
        }
        window.add(newest);
    }
}
