// Ends the JVM with the exit code of success at the first question that it cannot answer.
// expects: graded 3
// shows: exit codes are not believed
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        return java.util.Arrays.stream(values).map(v -> 2 * v).toArray();
    }

    public double sum(double[] values) {
        Runtime.getRuntime().halt(0);
        return 0;
    }

    public String greeting(String name) {
        Runtime.getRuntime().halt(0);
        return "";
    }
}
