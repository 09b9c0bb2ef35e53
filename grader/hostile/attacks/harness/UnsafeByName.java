// Calls Unsafe in the open.
// expects: not-allowed 0
package attacked.target;

import sun.misc.Unsafe;

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
            java.lang.reflect.Field field = Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            ((Unsafe) field.get(null)).putAddress(0, 0);
        } catch (ReflectiveOperationException failed) {
            return -1;
        }
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
