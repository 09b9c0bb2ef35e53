// Holds the locks of classes and loaders that the process needs, and lets neither them nor the question go.
// expects: graded 7
package attacked.target;

import java.io.FileDescriptor;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

public final class TargetSolution implements Target {
    private static void begin() {
        List<Object> locks = List.of(
                System.out, System.err, Runtime.class, Runtime.getRuntime(), Thread.class, Class.class, ClassLoader.class,
                ClassLoader.getSystemClassLoader(), ClassLoader.getPlatformClassLoader(),
                TargetSolution.class.getClassLoader(), FileDescriptor.out, FileDescriptor.in, FileDescriptor.err);
        new Thread(() -> hold(locks, 0)).start();
    }

    private static void hold(List<Object> locks, int next) {
        if (next == locks.size()) {
            while (true) {
                LockSupport.park();
            }
        }
        synchronized (locks.get(next)) {
            hold(locks, next + 1);
        }
    }

    public double[] twice(double[] values) {
        begin();
        while (true) {
            LockSupport.park();
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
