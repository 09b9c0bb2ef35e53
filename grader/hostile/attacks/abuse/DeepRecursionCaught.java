// Uses the stack up at every question, catches that, and answers.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    private static int down(int depth) {
        return 1 + down(depth + 1);
    }

    private static void overflow() {
        try {
            down(0);
        } catch (StackOverflowError caught) {
            System.err.println("caught");
        }
    }

    public double[] twice(double[] values) {
        overflow();
        return java.util.Arrays.stream(values).map(value -> 2 * value).toArray();
    }

    public double sum(double[] values) {
        overflow();
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        overflow();
        return "Hello, " + name;
    }
}
