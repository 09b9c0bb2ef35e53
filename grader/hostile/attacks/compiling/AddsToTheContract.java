// Has methods of the same names as the contract for other types, and bridges to them.
// expects: graded 10
package attacked.target;

abstract class Generic<T, S> implements Target {
    abstract S greet(T name);

    public S greeting(T name) {
        return greet(name);
    }

    public Object twice(Object values) {
        return null;
    }

    public double sum(double... values) {
        return values.length;
    }
}

public final class TargetSolution extends Generic<CharSequence, Object> {
    @Override
    Object greet(CharSequence name) {
        return 1;
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
