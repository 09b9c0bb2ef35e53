// Reads the private fields of its own class loader and of that one's parents, and throws what they hold.
// expects: graded 7
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
        return sum;
    }

    public String greeting(String name) {
        StringBuilder found = new StringBuilder();
        for (ClassLoader loader = getClass().getClassLoader(); loader != null; loader = loader.getParent()) {
            for (Class<?> type = loader.getClass(); type != null; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    try {
                        field.setAccessible(true);
                        found.append(field.getName()).append('=').append(field.get(loader)).append(' ');
                    } catch (ReflectiveOperationException | RuntimeException failed) {
                        found.append(failed.getClass().getSimpleName()).append(' ');
                    }
                }
            }
        }
        throw new IllegalStateException(found.toString());
    }
}
