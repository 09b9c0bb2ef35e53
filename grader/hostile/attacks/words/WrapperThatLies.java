// Throws a wrapper of its own whose cause is something else whenever it is asked.
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
        TargetSolution.<RuntimeException>sneak(new Complaint());
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}

/** What is thrown. */
final class Complaint extends InvocationTargetException {
    private static final long serialVersionUID = 1;

    private static int times;

    Complaint() {
        super(null);
    }

    @Override
    public Throwable getCause() {
        return times++ % 2 == 0 ? this : new StackOverflowError();
    }

    @Override
    public Throwable getTargetException() {
        System.exit(0);
        return null;
    }
}
