// Fills the heap to the last bytes, keeps them, and hangs on at the first question.
// expects: graded 7
package attacked.target;

public final class TargetSolution implements Target {
    private static Object[] kept;

    public double[] twice(double[] values) {
        int size = 1 << 24;
        while (true) {
            try {
                Object[] next = new Object[size];
                next[0] = kept;
                kept = next;
            } catch (OutOfMemoryError full) {
                if (size == 1) {
                    throw full;
                }
                size /= 2;
            }
        }
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
