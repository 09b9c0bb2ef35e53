// Asks in its comments for pieces of files of the host, as documentation may.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    /**
     * {@snippet file="/etc/passwd"} {@include /etc/passwd} {@docRoot} {@value java.lang.Integer#MAX_VALUE}
     *
     * @see <a href="file:///etc/passwd">accounts</a>
     */
    static int documented;

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
