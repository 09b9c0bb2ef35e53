package drift.adwin.wrong;

import whetstone.kit.Misconception;

@Misconception("After a jump the mean should be the new level. Which values are out of date, and which are dropped?")
public final class DropsTheNewestValues extends StepByStep {
    @Override
    void drop() {
        window.remove(window.size() - 1);
    }
}
