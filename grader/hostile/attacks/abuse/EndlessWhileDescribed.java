// Throws an exception whose message never comes.
// expects: graded 7
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        throw new IllegalStateException() {
            @Override
            public String getMessage() {
                while (true) {
                    Thread.onSpinWait();
                }
            }
        };
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
