package drift.pagehinkley.wrong;

import drift.pagehinkley.PageHinkley;
import drift.pagehinkley.PageHinkleyReference;
import whetstone.kit.Misconception;

@Misconception("On a constant stream the sum should stay at 0. Which way does the tolerance push it?")
public final class AddsDelta implements PageHinkley {
    private final PageHinkley refusing = new PageHinkleyReference();
    private Settings settings;
    private int count;
    private double mean;
    private double sum;

    @Override
    public void start(Settings settings) {
        refusing.start(settings);
        this.settings = settings;
        count = 0;
        mean = 0;
        sum = 0;
    }

    @Override
    public State update(double value) {
        refusing.update(value);
        count++;
        mean += (value - mean) / count;
        sum = Math.max(0, settings.alpha() * sum + (value - mean + settings.delta()));
        if (count < settings.minInstances() || sum < settings.threshold()) {
            return State.STABLE;
        }
        start(settings);
        return State.DRIFT;
    }
}
