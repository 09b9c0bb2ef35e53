// Throws with a message of direction overrides, isolates and marks.
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
        throw new IllegalStateException("\u202e" + "thgir si rewsna siht" + "\u202c\u2066\u2067\u2068\u2069\u061c\u200e\u200f\ufeff\u2060");
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
