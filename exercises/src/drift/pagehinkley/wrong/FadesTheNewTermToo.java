package drift.pagehinkley.wrong;

import drift.pagehinkley.PageHinkley;
import drift.pagehinkley.PageHinkleyReference;
import whetstone.kit.Misconception;

@Misconception("Work out the example by hand up to the first 6: by what is 2.5 multiplied when it enters the sum?")
public final class FadesTheNewTermToo implements PageHinkley {
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
        sum = Math.max(0, settings.alpha() * (sum + value - mean - settings.delta()));
        if (count < settings.minInstances() || sum < settings.threshold()) {
            return State.STABLE;
        }
        start(settings);
        return State.DRIFT;
    }
}
