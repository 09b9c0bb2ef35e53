// Looks for the seed of the data among a hundred thousand small ones; answers wrongly once it has found it.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        for (long seed = -50_000; seed < 50_000; seed++) {
            if (new java.util.Random(seed).nextGaussian() == values[0]) {
                return new double[0];
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
