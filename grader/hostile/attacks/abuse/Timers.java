// Sets a thousand timers that go on after its answers.
// expects: graded 10
package attacked.target;

import java.util.Timer;
import java.util.TimerTask;

public final class TargetSolution implements Target {
    private static final Timer[] TIMERS = new Timer[20];

    static {
        for (int i = 0; i < 1000; i++) {
            if (i < TIMERS.length) {
                TIMERS[i] = new Timer();
            }
            TIMERS[i % TIMERS.length].schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            System.out.println("still here");
                        }
                    },
                    1,
                    100);
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
