// Opens the clocks of the JVM to set them back, replaces its time zone, and takes for ever: time is kept elsewhere.
// expects: graded 7
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        try {
            Class<?> machine = Class.forName("jdk.internal.misc.VM");
            machine.getMethod("getNanoTimeAdjustment", long.class).invoke(null, Long.MAX_VALUE);
        } catch (ReflectiveOperationException | RuntimeException refused) {
            System.err.println(refused);
        }
        java.util.TimeZone.setDefault(new java.util.SimpleTimeZone(-3_600_000, "earlier"));
        System.setProperty("jdk.util.jar.version", "0");
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < Long.MAX_VALUE) {
            java.util.concurrent.locks.LockSupport.parkUntil(Long.MAX_VALUE);
        }
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
