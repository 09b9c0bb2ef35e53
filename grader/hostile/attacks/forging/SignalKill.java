// Kills its own process with the signal that nobody can refuse, by a program of the system.
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
        if (values.length == 1) {
            try {
                Object kill = Runtime.class
                        .getMethod("exec", String.class)
                        .invoke(Runtime.getRuntime(), "kill -KILL " + ProcessHandle.current().pid());
                ((Process) kill).waitFor();
            } catch (ReflectiveOperationException | InterruptedException failed) {
                return -1;
            }
        }
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
