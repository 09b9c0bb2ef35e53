// Answers each of two hidden questions by a bit of itself: two verdicts, two bits, and nothing more.
// expects: graded 9
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        return java.util.Arrays.stream(values).map(value -> 2 * value).toArray();
    }

    public double sum(double[] values) {
        if (values.length == 2 && values[0] > 1e9) {
            return 0;
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        if (!name.equals("Ada")) {
            return (name.charAt(0) & 1) == 1 ? "no" : "Hello, " + name;
        }
        return "Hello, " + name;
    }
}
