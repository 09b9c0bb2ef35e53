// Starts a process through references to methods, which no list of calls names; greets wrongly only if it ran.
// expects: graded 10
// needs: walls
package attacked.target;

public final class TargetSolution implements Target {
    private interface Starting {
        Process start() throws java.io.IOException;
    }

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
        java.util.function.Function<String[], ProcessBuilder> making = ProcessBuilder::new;
        for (String program : new String[] {"/bin/sh", "/usr/bin/true", "/usr/bin/env", "/walls/sh"}) {
            try {
                Starting starting = making.apply(new String[] {program})::start;
                starting.start();
                return "started " + program;
            } catch (java.io.IOException refused) {
                System.err.println(refused);
            }
        }
        return "Hello, " + name;
    }
}
