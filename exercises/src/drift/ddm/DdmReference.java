package drift.ddm;

/**
 * The drift detection method DDM: an error rate that leaves its lowest level by some standard deviations.
 *
 * <p>Source: Gama, Medas, Castillo and Rodrigues, Learning with Drift Detection (SBIA 2004). There a level that equals a
 * limit counts as above it, which would raise an alarm in every stream without a mistake; here it does not.
 */
public class DdmReference implements Ddm {
    private Settings settings;
    private State state;
    private int count;
    private int mistakes;
    private double lowest;
    private double lowestRate;
    private double lowestDeviation;

    @Override
    public void start(Settings settings) {
        if (settings.minInstances() < 1 || !(settings.warning() > 0) || !(settings.drift() >= settings.warning())) {
            throw new IllegalArgumentException("out of range: " + settings);
        }
        this.settings = settings;
        forget();
    }

    private void forget() {
        state = State.STABLE;
        count = 0;
        mistakes = 0;
        lowest = Double.POSITIVE_INFINITY;
        lowestRate = Double.POSITIVE_INFINITY;
        lowestDeviation = 0;
    }

    @Override
    public Step update(boolean mistake) {
        if (settings == null) {
            throw new IllegalStateException("update before start");
        }
        if (state == State.DRIFT) {
            forget();
        }
        count++;
        mistakes += mistake ? 1 : 0;
        double rate = (double) mistakes / count;
        double deviation = Math.sqrt(rate * (1 - rate) / count);
        if (count >= settings.minInstances() && rate + deviation < lowest) {
            lowest = rate + deviation;
            lowestRate = rate;
            lowestDeviation = deviation;
        }
        return judged(rate + deviation);
    }

    private Step judged(double level) {
        double warnAbove = lowestRate + settings.warning() * lowestDeviation;
        double driftAbove = lowestRate + settings.drift() * lowestDeviation;
        state = level > driftAbove ? State.DRIFT : level > warnAbove ? State.WARNING : State.STABLE;
        return new Step(state, level, warnAbove, driftAbove);
    }
}
