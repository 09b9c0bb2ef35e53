// Holds the locks of classes and loaders that the process needs, and never lets them go.
// expects: graded 10
package attacked.target;

import java.io.FileDescriptor;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

public final class TargetSolution implements Target {
    private static final CountDownLatch HELD = new CountDownLatch(1);

    static {
        List<Object> locks = List.of(
                System.out, System.err, Runtime.class, Runtime.getRuntime(), Thread.class, Class.class, ClassLoader.class,
                ClassLoader.getSystemClassLoader(), ClassLoader.getPlatformClassLoader(),
                TargetSolution.class.getClassLoader(), FileDescriptor.out, FileDescriptor.in, FileDescriptor.err);
        Thread holder = new Thread(() -> hold(locks, 0));
        holder.setDaemon(true);
        holder.start();
    }

    private static void hold(List<Object> locks, int next) {
        if (next == locks.size()) {
            HELD.countDown();
            while (true) {
                LockSupport.park();
            }
        }
        synchronized (locks.get(next)) {
            hold(locks, next + 1);
        }
    }

    public double[] twice(double[] values) {
        double[] twice = values.clone();
        for (int i = 0; i < values.length; i++) {
            twice[i] += HELD.getCount() == 0 ? values[i] : values[i];
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
        return "Hello, ".concat(name);
    }
}
