// Counts in one call of the JDK that takes for ever, where no thread can be stopped.
// expects: graded 7
// shows: an endless loop ends
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        java.math.BigInteger huge = java.math.BigInteger.ONE.shiftLeft(40_000_000).subtract(java.math.BigInteger.ONE);
        return new double[] {huge.pow(3).toString().length()};
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
