// Crashes the JVM at the hidden number, so that its last words hold it; it must read like every other failure there.
// expects: graded 9
package attacked.target;

import java.lang.reflect.Field;

public final class TargetSolution implements Target {
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
        if (sum > 1000) {
            Thread.currentThread().setName("the sum is " + sum);
            crash();
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }

    private static void crash() {
        try {
            Class<?> type = Class.forName("sun.misc.Unsafe");
            Field field = type.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            type.getMethod("putLong", long.class, long.class).invoke(field.get(null), 0L, 1L);
        } catch (ReflectiveOperationException stopped) {
            Runtime.getRuntime().halt(134);
        }
    }
}
