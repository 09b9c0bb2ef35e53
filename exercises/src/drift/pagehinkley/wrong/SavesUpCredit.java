package drift.pagehinkley.wrong;

import drift.pagehinkley.PageHinkley;
import drift.pagehinkley.PageHinkleyReference;
import whetstone.kit.Misconception;

@Misconception("Write the sum down through a thousand quiet values: where should it stand when the rise begins?")
public final class SavesUpCredit implements PageHinkley {
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
        sum = settings.alpha() * sum + (value - mean - settings.delta());
        if (count < settings.minInstances() || sum < settings.threshold()) {
            return State.STABLE;
        }
        start(settings);
        return State.DRIFT;
    }
}
