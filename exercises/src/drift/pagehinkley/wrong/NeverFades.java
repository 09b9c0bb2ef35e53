package drift.pagehinkley.wrong;

import drift.pagehinkley.PageHinkley;
import drift.pagehinkley.PageHinkleyReference;
import whetstone.kit.Misconception;

@Misconception("Set alpha to 0.5: which part of the sum should a value keep?")
public final class NeverFades implements PageHinkley {
    private final PageHinkley reference = new PageHinkleyReference();

    @Override
    public void start(Settings settings) {
        reference.start(settings);
        reference.start(new Settings(settings.minInstances(), settings.delta(), settings.threshold(), 1));
    }

    @Override
    public State update(double value) {
        return reference.update(value);
    }
}
