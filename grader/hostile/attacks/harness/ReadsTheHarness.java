// Reads every static field of the harness's classes and throws what it found.
// expects: graded 7
package attacked.target;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

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
        String[] names = {
            "Main", "ChildLoop", "Units", "Unit", "UnitLoader", "Frames", "Messages", "Bounds", "LastResort", "Failures"
        };
        for (String each : names) {
            try {
                Class<?> type = ClassLoader.getSystemClassLoader().loadClass("whetstone.harness." + each);
                for (Field field : type.getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        found.append(field).append('=').append(field.get(null)).append(' ');
                    }
                }
            } catch (ReflectiveOperationException | RuntimeException failed) {
                found.append(failed);
            }
        }
        throw new IllegalStateException(found.toString());
    }
}
