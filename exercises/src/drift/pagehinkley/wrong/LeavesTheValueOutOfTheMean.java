package drift.pagehinkley.wrong;

import drift.pagehinkley.PageHinkley;
import drift.pagehinkley.PageHinkleyReference;
import whetstone.kit.Misconception;

@Misconception("At the first value of a stream: what is the running mean, and how far does the value lie from it?")
public final class LeavesTheValueOutOfTheMean implements PageHinkley {
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
        sum = Math.max(0, settings.alpha() * sum + (value - mean - settings.delta()));
        count++;
        mean += (value - mean) / count;
        if (count < settings.minInstances() || sum < settings.threshold()) {
            return State.STABLE;
        }
        start(settings);
        return State.DRIFT;
    }
}
