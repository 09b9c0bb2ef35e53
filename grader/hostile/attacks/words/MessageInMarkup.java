// Throws with a message of script, formulas, templates and table ends.
// expects: graded 6
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
        throw new IllegalStateException("</pre><script>alert(1)</script>\",\"=1+1\"\r\n$0 \\1 %n%99999999d {{7*7}} ${7*7} ]]>&x;");
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
