// Starts threads that sleep until no more can be started, and answers wrongly if that takes more than 500.
// expects: graded 10
// needs: walls
// shows: a thread bomb is stopped
package attacked.target;

import java.util.concurrent.locks.LockSupport;

public final class TargetSolution implements Target {
    private static int started;

    public double[] twice(double[] values) {
        if (started == 0) {
            start();
        }
        double[] twice = values.clone();
        for (int i = 0; i < values.length; i++) {
            twice[i] = started > 500 ? 0 : 2 * values[i];
        }
        return twice;
    }

    private static void start() {
        try {
            for (started = 1; started < 2000; started++) {
                Thread sleeper = new Thread(() -> LockSupport.parkNanos(Long.MAX_VALUE));
                sleeper.start();
            }
        } catch (Throwable noMore) {
            System.err.println(noMore);
        }
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
