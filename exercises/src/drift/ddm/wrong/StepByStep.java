package drift.ddm.wrong;

import drift.ddm.DdmReference;

/** The method in steps, for mistakes that get one of them wrong; it refuses what the reference refuses. */
abstract class StepByStep extends DdmReference {
    Settings settings;
    int count;
    int mistakes;
    double lowest;
    double lowestRate;
    double lowestDeviation;

    @Override
    public void start(Settings settings) {
        super.start(settings);
        this.settings = settings;
        forget();
    }

    void forget() {
        count = 0;
        mistakes = 0;
        forgetLowest();
    }

    void forgetLowest() {
        lowest = Double.POSITIVE_INFINITY;
        lowestRate = Double.POSITIVE_INFINITY;
        lowestDeviation = 0;
    }

    @Override
    public Step update(boolean mistake) {
        super.update(mistake);
        count++;
        mistakes += mistake ? 1 : 0;
        double rate = (double) mistakes / count;
        Step step = step(rate, deviation(rate));
        if (step.state() == State.DRIFT) {
            afterAlarm(mistake);
        }
        return step;
    }

    Step step(double rate, double deviation) {
        if (mayBeLowest()) {
            remember(rate, deviation);
        }
        return judged(level(rate, deviation), deviation);
    }

    boolean mayBeLowest() {
        return count >= settings.minInstances();
    }

    double deviation(double rate) {
        return Math.sqrt(rate * (1 - rate) / count);
    }

    double level(double rate, double deviation) {
        return rate + deviation;
    }

    void remember(double rate, double deviation) {
        if (level(rate, deviation) < lowest) {
            lowest = level(rate, deviation);
            lowestRate = rate;
            lowestDeviation = deviation;
        }
    }

    /** @param deviation of the item that is judged */
    Step judged(double level, double deviation) {
        double warnAbove = lowestRate + settings.warning() * lowestDeviation;
        double driftAbove = lowestRate + settings.drift() * lowestDeviation;
        return new Step(state(level, warnAbove, driftAbove), level, warnAbove, driftAbove);
    }

    State state(double level, double warnAbove, double driftAbove) {
        return level > driftAbove ? State.DRIFT : level > warnAbove ? State.WARNING : State.STABLE;
    }

    void afterAlarm(boolean mistake) {
        forget();
    }
}
