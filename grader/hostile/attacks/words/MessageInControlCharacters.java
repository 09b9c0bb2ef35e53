// Throws with a message of control characters: escape, bell, delete, NUL, C1.
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
        throw new IllegalStateException("\033[2J\033[H\033[32mright\033[0m\007\0\b\b\b\177\u009b31m\u0090q\u009c\u0085");
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
