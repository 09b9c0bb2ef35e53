// Holds for ever the locks of the JDK's shutdown, of the harness's classes and of the streams.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    static {
        try {
            hold(Runtime.class);
            hold(Class.forName("java.lang.Shutdown"));
            hold(Class.forName("java.lang.ApplicationShutdownHooks"));
            ClassLoader harness = ClassLoader.getSystemClassLoader();
            hold(harness.loadClass("whetstone.harness.Frames"));
            hold(harness.loadClass("whetstone.harness.Main"));
            hold(System.err);
        } catch (ClassNotFoundException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void hold(Object lock) {
        Thread holder = new Thread(new Runnable() {
            @Override
            public void run() {
                synchronized (lock) {
                    while (true) {
                        try {
                            Thread.sleep(Long.MAX_VALUE);
                        } catch (InterruptedException again) {
                            continue;
                        }
                    }
                }
            }
        });
        holder.start();
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
