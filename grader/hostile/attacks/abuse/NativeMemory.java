// Takes memory outside the heap through Unsafe, and answers wrongly if it gets more than a gibibyte.
// expects: graded 10
// needs: walls
// shows: memory outside of the heap is bounded
package attacked.target;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

public final class TargetSolution implements Target {
    private static final List<Long> TAKEN = new ArrayList<>();
    private static int most;

    static {
        try {
            Class<?> type = Class.forName("sun.misc.Unsafe");
            Field field = type.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            Object unsafe = field.get(null);
            Method allocate = type.getMethod("allocateMemory", long.class);
            Method free = type.getMethod("freeMemory", long.class);
            try {
                while (most <= 64) {
                    long at = (Long) allocate.invoke(unsafe, 16L << 20);
                    TAKEN.add(at);
                    most++;
                }
            } finally {
                for (long at : TAKEN) {
                    free.invoke(unsafe, at);
                }
            }
        } catch (Throwable refused) {
            System.err.println(refused);
        }
    }

    public double[] twice(double[] values) {
        double[] twice = values.clone();
        for (int i = 0; i < twice.length; i++) {
            twice[i] *= most <= 64 ? 2 : 0;
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
