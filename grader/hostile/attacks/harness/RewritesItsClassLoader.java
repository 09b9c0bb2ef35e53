// Puts other class files under the names of the contract and the solution in its own class loader.
// expects: graded 10
package attacked.target;

import java.lang.reflect.Field;
import java.util.Map;

public final class TargetSolution implements Target {
    static {
        try {
            ClassLoader loader = TargetSolution.class.getClassLoader();
            Field classes = loader.getClass().getDeclaredField("classes");
            classes.setAccessible(true);
            ((Map<?, ?>) classes.get(loader)).clear();
        } catch (ReflectiveOperationException | RuntimeException failed) {
            System.err.println(failed);
        }
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
