package drift.pagehinkley.wrong;

import drift.pagehinkley.PageHinkleyReference;

/** The test in steps, for mistakes that get one of them wrong; it refuses what the reference refuses. */
abstract class StepByStep extends PageHinkleyReference {
    Settings settings;
    int count;
    double mean;
    double sum;

    @Override
    public void start(Settings settings) {
        super.start(settings);
        this.settings = settings;
        forget();
    }

    private void forget() {
        count = 0;
        mean = 0;
        sum = 0;
    }

    @Override
    public State update(double value) {
        super.update(value);
        takeIn(value);
        if (count < settings.minInstances() || sum < settings.threshold()) {
            return State.STABLE;
        }
        afterAlarm();
        return State.DRIFT;
    }

    void takeIn(double value) {
        count++;
        mean += (value - mean) / count;
        sum = sum(value);
    }

    /** The sum after a value that is in the mean already. */
    double sum(double value) {
        return Math.max(0, settings.alpha() * sum + (value - mean - settings.delta()));
    }

    void afterAlarm() {
        forget();
    }
}
