// Declares hundreds of classes with long names, each with a call that is not allowed.
// expects: not-allowed 0
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

// repeat 0 to 299: /** Tells its name. */ class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints{i} { void call() { System.load("right"); } }
