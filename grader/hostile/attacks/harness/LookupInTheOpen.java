// Defines a class from bytes with a method handles lookup, in a lambda.
// expects: not-allowed 0
package attacked.target;

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
        return "Hello, " + name;
    }

    static final java.util.concurrent.Callable<Class<?>> EVIL =
            () -> java.lang.invoke.MethodHandles.lookup().defineClass(new byte[8]);
}
