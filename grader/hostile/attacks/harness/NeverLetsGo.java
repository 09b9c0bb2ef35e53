// Swallows every throwable, its own stack overflows too, and begins again in finally.
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
        if (values.length == 1) {
            while (true) {
                try {
                    deeper(0);
                } catch (Throwable swallowed) {
                    Thread.interrupted();
                } finally {
                    continue;
                }
            }
        }
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }

    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }
}
