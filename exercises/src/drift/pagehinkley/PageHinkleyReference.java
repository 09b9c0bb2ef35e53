package drift.pagehinkley;

/**
 * The Page-Hinkley test for a rising mean, with a running mean and a sum that fades.
 *
 * <p>The sum with its floor at zero is from Page, Continuous inspection schemes (Biometrika 41, 1954), the mean estimated
 * from the stream from Hinkley (Biometrika 58, 1971), the fading from Gama, Sebastião and Rodrigues, On evaluating stream
 * learning algorithms (Machine Learning 90, 2013).
 */
public class PageHinkleyReference implements PageHinkley {
    private Settings settings;
    private State state;
    private int count;
    private double mean;
    private double sum;

    @Override
    public void start(Settings settings) {
        if (settings.minInstances() < 1
                || !(settings.delta() >= 0)
                || !(settings.threshold() > 0)
                || !(settings.alpha() > 0 && settings.alpha() <= 1)) {
            throw new IllegalArgumentException("out of range: " + settings);
        }
        this.settings = settings;
        forget();
    }

    private void forget() {
        state = State.STABLE;
        count = 0;
        mean = 0;
        sum = 0;
    }

    @Override
    public State update(double value) {
        if (settings == null) {
            throw new IllegalStateException("update before start");
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a value must be finite, not " + value);
        }
        if (state == State.DRIFT) {
            forget();
        }
        count++;
        mean += (value - mean) / count;
        sum = Math.max(0, settings.alpha() * sum + (value - mean - settings.delta()));
        state = count >= settings.minInstances() && sum >= settings.threshold() ? State.DRIFT : State.STABLE;
        return state;
    }
}
