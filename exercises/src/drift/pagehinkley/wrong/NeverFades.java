package drift.pagehinkley.wrong;

import drift.pagehinkley.PageHinkleyReference;
import whetstone.kit.Misconception;

@Misconception("Set alpha to 0.5: which part of the sum should a value keep?")
public final class NeverFades extends PageHinkleyReference {
    @Override
    public void start(Settings settings) {
        super.start(settings); // refuses what is out of range
        super.start(new Settings(settings.minInstances(), settings.delta(), settings.threshold(), 1));
    }
}
