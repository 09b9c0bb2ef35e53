// Takes quadratic time, looks for the counter of its steps in all that its class loader holds, and sets it back.
// expects: graded 5
package attacked.steps;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

public class StepsSolution implements Steps {
    public double largest(double[] values) {
        List<Field> counters = new ArrayList<>();
        for (Class<?> type : reachable()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == long.class && !type.getName().endsWith("StepsSolution")) {
                    counters.add(field);
                }
            }
        }
        double largest = values[0];
        for (double first : values) {
            for (double second : values) {
                largest = Math.max(largest, Math.max(first, second));
            }
        }
        for (Field counter : counters) {
            try {
                counter.setAccessible(true);
                counter.setLong(null, values.length);
            } catch (Exception refused) {
                continue;
            }
        }
        return largest;
    }

    private static List<Class<?>> reachable() {
        ClassLoader loader = StepsSolution.class.getClassLoader();
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> part = loader.getClass(); part != null; part = part.getSuperclass()) {
            for (Field field : part.getDeclaredFields()) {
                try {
                    ((AccessibleObject) field).setAccessible(true);
                    Object held = field.get(loader);
                    Collection<?> names = held instanceof Map<?, ?> map ? map.keySet() : (Collection<?>) held;
                    for (Object name : names) {
                        types.add(name instanceof Class<?> type ? type : Class.forName(name.toString(), true, loader));
                    }
                } catch (Exception refused) {
                    continue;
                }
            }
        }
        return types;
    }
}
