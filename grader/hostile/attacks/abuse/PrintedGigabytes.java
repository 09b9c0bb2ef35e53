// Prints two gigabytes to standard output and standard error.
// expects: graded 10
// shows: gigabytes of print harm nobody
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        byte[] much = new byte[1 << 20];
        for (int i = 0; i < 1000 && values.length == 1; i++) {
            System.out.write(much, 0, much.length);
            System.err.write(much, 0, much.length);
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
