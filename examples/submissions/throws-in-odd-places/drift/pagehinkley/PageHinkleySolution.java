package drift.pagehinkley;

/** Throws what is meant for others: for the machine, or for those who wait. */
public class PageHinkleySolution implements PageHinkley {
    @Override
    public void start(Settings settings) {
        if (settings.minInstances() < 1) {
            PageHinkleySolution.<RuntimeException>sneak(new InterruptedException("somebody is waiting"));
        }
        if (settings.threshold() == 4) {
            throw new ThreadDeath();
        }
        throw new NoClassDefFoundError("drift/pagehinkley/Missing");
    }

    @Override
    public State update(double value) {
        throw new UnsupportedOperationException();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
