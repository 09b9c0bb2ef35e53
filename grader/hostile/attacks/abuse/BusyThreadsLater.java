// Leaves three threads that count for ever behind its first answer.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    private static volatile long count;

    public double[] twice(double[] values) {
        if (count == 0) {
            for (int i = 0; i < 3; i++) {
                new Thread(() -> {
                            while (true) {
                                count++;
                            }
                        })
                        .start();
            }
        }
        return java.util.Arrays.stream(values).map(value -> 2 * value).toArray();
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
