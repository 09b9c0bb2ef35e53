// Throws an exception that ends the JVM with success when it is asked for its message.
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
        throw new Exit();
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }

    private static final class Exit extends RuntimeException {
        @Override
        public String getMessage() {
            Runtime.getRuntime().halt(0);
            return "score 10";
        }
    }
}
