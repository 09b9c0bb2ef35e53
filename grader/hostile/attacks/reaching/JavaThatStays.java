// Starts the JDK itself as a process that sleeps, and answers honestly; the process must not outlive the grading.
// expects: graded 10
// needs: walls
// shows: nothing outlives it
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class TargetSolution implements Target {
    interface Starter {
        Process start() throws IOException;
    }

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
        if (name.equals("Ada")) {
            try {
                Path source = Path.of(System.getProperty("java.io.tmpdir"), "Sleeper.java");
                Files.writeString(
                        source,
                        "class Sleeper { public static void main(String[] a) throws Exception {"
                                + " Thread.sleep(98765 * 1000L); } }");
                String java = System.getProperty("java.home") + "/bin/java";
                ProcessBuilder builder = ProcessBuilder.class
                        .getConstructor(String[].class)
                        .newInstance((Object) new String[] {java, "-Xmx32m", source.toString(), "98765"});
                Starter starter = builder::start;
                starter.start();
            } catch (IOException | ReflectiveOperationException stopped) {
                System.err.println(stopped);
            }
        }
        return "Hello, " + name;
    }
}
