package drift.pagehinkley.wrong;

import drift.pagehinkley.PageHinkley;
import drift.pagehinkley.PageHinkleyReference;
import whetstone.kit.Misconception;

@Misconception("Read the last line of the formula again for a sum that equals the threshold.")
public final class NeedsMoreThanTheThreshold implements PageHinkley {
    private final PageHinkley reference = new PageHinkleyReference();

    @Override
    public void start(Settings settings) {
        reference.start(settings);
        reference.start(new Settings(
                settings.minInstances(), settings.delta(), Math.nextUp(settings.threshold()), settings.alpha()));
    }

    @Override
    public State update(double value) {
        return reference.update(value);
    }
}
