package drift.adwin.wrong;

import whetstone.kit.Misconception;

@Misconception("Let the stream fall instead of rise: does the window shrink?")
public final class LooksForRisesOnly extends StepByStep {
    @Override
    double difference(double older, double newer) {
        return newer - older;
    }
}
