// Asks for garbage collections without end, with finalizers that bring their objects back and one that hangs.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    private static final Object[] KEPT = new Object[10_000];

    static {
        Thread torturer = new Thread(() -> {
            while (true) {
                System.gc();
                System.runFinalization();
                java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
            }
        });
        torturer.setDaemon(true);
        torturer.start();
    }

    private static final class Undead {
        @Override
        @SuppressWarnings({"deprecation", "removal"})
        protected void finalize() throws Throwable {
            KEPT[0] = this;
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    public double[] twice(double[] values) {
        for (int i = 1; i < KEPT.length; i++) {
            KEPT[i] = new Object[] {KEPT[i - 1], new java.lang.ref.SoftReference<>(KEPT)};
        }
        new Undead();
        return java.util.Arrays.stream(values).map(value -> 2 * value).toArray();
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
