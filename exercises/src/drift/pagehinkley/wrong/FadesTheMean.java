package drift.pagehinkley.wrong;

import drift.pagehinkley.PageHinkley;
import drift.pagehinkley.PageHinkleyReference;
import whetstone.kit.Misconception;

@Misconception("Which of the two running numbers, mean or sum, does alpha multiply?")
public final class FadesTheMean implements PageHinkley {
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
        mean = settings.alpha() * mean + (1 - settings.alpha()) * value;
        sum = Math.max(0, sum + (value - mean - settings.delta()));
        if (count < settings.minInstances() || sum < settings.threshold()) {
            return State.STABLE;
        }
        start(settings);
        return State.DRIFT;
    }
}
