// Throws the hidden name and the hidden number as the messages of exceptions.
// expects: graded 8
// shows: hidden questions stay hidden
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
            if (value > 1000) {
                throw new IllegalArgumentException("the number is " + value);
            }
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        if (!name.equals("Ada")) {
            throw new IllegalStateException("the name is " + name, new RuntimeException(name));
        }
        return "Hello, " + name;
    }
}
