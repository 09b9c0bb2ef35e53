// Throws a long chain of the wrappers that graders look into, with a stub's exception at its end.
// expects: graded 6
package attacked.target;

import java.lang.reflect.InvocationTargetException;

public final class TargetSolution implements Target {
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        Throwable chain = new UnsupportedOperationException("sum is not written yet");
        for (int i = 0; i < 100_000; i++) {
            chain = i % 2 == 0 ? new InvocationTargetException(chain) : new ExceptionInInitializerError(chain);
        }
        TargetSolution.<RuntimeException>sneak(chain);
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
