// Throws exceptions whose traces are null, are full of nulls, or cannot be had.
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
        throw new Complaint();
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}

/** What is thrown. */
final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static int times;

    @Override
    public StackTraceElement[] getStackTrace() {
        return switch (times++ % 4) {
            case 0 -> null;
            case 1 -> new StackTraceElement[5];
            case 2 -> new StackTraceElement[] {new StackTraceElement("attacked.target.TargetSolution", "sum", null, -2)};
            default -> throw new IndexOutOfBoundsException("right");
        };
    }
}
