// Looks for signs of where it runs in its environment; greets wrongly only if it holds more than everybody knows.
// expects: graded 10
// needs: walls
// shows: the environment cannot be seen
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
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
        for (String variable : System.getenv().keySet()) {
            // These are the same for everybody.
            if (!java.util.Set.of("PATH", "PWD", "LANG").contains(variable)) {
                return variable;
            }
        }
        if (System.getenv().getOrDefault("PWD", "/tmp").length() > 4) {
            return System.getenv("PWD");
        }
        return "Hello, " + name;
    }
}
