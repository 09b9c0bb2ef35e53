// Throws exceptions that are causes of each other.
// expects: graded 6
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
        RuntimeException one = new RuntimeException("one");
        RuntimeException other = new RuntimeException("other", one);
        one.initCause(other);
        throw values.length % 2 == 0 ? one : new java.lang.reflect.UndeclaredThrowableException(other);
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
