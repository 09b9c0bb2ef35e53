// Writes to address zero by an Unsafe that it came to by reflection, and takes the JVM down.
// expects: graded 6
// shows: a crash of the JVM harms nobody
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
        try {
            Class<?> type = Class.forName("sun.misc.Unsafe");
            Field field = type.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            type.getMethod("putAddress", long.class, long.class).invoke(field.get(null), 0L, 0L);
        } catch (ReflectiveOperationException failed) {
            return -1;
        }
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
