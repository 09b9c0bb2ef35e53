package drift.pagehinkley.wrong;

import drift.pagehinkley.PageHinkley;
import drift.pagehinkley.PageHinkleyReference;
import whetstone.kit.Misconception;

@Misconception("With minInstances = 5, which value of the stream is the first that may raise the alarm?")
public final class WaitsOneValueTooLong implements PageHinkley {
    private final PageHinkley reference = new PageHinkleyReference();

    @Override
    public void start(Settings settings) {
        reference.start(settings);
        reference.start(
                new Settings(settings.minInstances() + 1, settings.delta(), settings.threshold(), settings.alpha()));
    }

    @Override
    public State update(double value) {
        return reference.update(value);
    }
}
