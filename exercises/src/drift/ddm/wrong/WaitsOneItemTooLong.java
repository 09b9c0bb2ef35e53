package drift.ddm.wrong;

import whetstone.kit.Misconception;

@Misconception("With minInstances = 4, which item of the example is the first that has finite limits?")
public final class WaitsOneItemTooLong extends StepByStep {
    @Override
    boolean mayBeLowest() {
        return count > settings.minInstances();
    }
}
