// Throws exceptions that are causes of each other, wrapped in what reflection throws.
// expects: graded 7
package attacked.target;

import java.lang.reflect.InvocationTargetException;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        RuntimeException one = new RuntimeException("one");
        InvocationTargetException other = new InvocationTargetException(one, "other");
        one.initCause(other);
        one.addSuppressed(other);
        throw TargetSolution.<RuntimeException>sneaky(other);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E sneaky(Throwable thrown) throws E {
        throw (E) thrown;
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
