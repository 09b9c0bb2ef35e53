// Throws, once, an exception whose message fills the heap and keeps it full.
// expects: graded 7
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
        if (values.length == 1) {
            throw new Complaint();
        }
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

/** What is thrown. */
final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final java.util.List<long[]> KEPT = new java.util.ArrayList<>();

    @Override
    public String getMessage() {
        int size = 1 << 20;
        while (true) {
            try {
                KEPT.add(new long[size]);
            } catch (OutOfMemoryError full) {
                size /= 2;
                if (size == 0) {
                    throw full;
                }
            }
        }
    }
}
