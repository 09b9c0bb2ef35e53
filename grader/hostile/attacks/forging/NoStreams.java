// Closes System.out, System.err and System.in, and puts null in their place.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    static {
        System.out.close();
        System.err.close();
        try {
            System.in.close();
        } catch (java.io.IOException failed) {
            throw new IllegalStateException(failed);
        }
        System.setOut(null);
        System.setErr(null);
        System.setIn(null);
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
