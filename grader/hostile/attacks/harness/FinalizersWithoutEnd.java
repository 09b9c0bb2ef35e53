// Blocks finalizer and cleaner for ever and collects garbage at every question.
// expects: graded 10
package attacked.target;

import java.lang.ref.Cleaner;

public final class TargetSolution implements Target {
    private static final Cleaner CLEANER = Cleaner.create();

    static final class Stubborn {
        @Override
        @SuppressWarnings("removal")
        protected void finalize() {
            block();
        }
    }

    private static void block() {
        while (true) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException again) {
                continue;
            }
        }
    }

    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        new Stubborn();
        CLEANER.register(new Object(), TargetSolution::block);
        System.gc();
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
