// Writes a result with full marks wherever a grader might keep it, from questions, threads and a shutdown hook.
// expects: graded 8
// needs: walls
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class TargetSolution implements Target {
    private static final String[] FOLDERS = {
        ".", "..", "/tmp", "/tmp/results", "results", "/results", "/autograder/results", "/work", "/tmp/junit", "/root", "/home"
    };

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TargetSolution::write));
        new Thread(TargetSolution::write).start();
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
        write();
        return name.equals("Ada") ? "full marks, please" : "Hello, " + name;
    }

    private static void write() {
        for (String folder : FOLDERS) {
            for (String name : new String[] {"result.json", "results.json", "reaching-WritesItsOwnResult/result.json"}) {
                try {
                    Path file = Path.of(folder, name);
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, "{\"ending\" : \"graded\", \"score\" : 10.0, \"max\" : 10.0}");
                } catch (IOException stopped) {
                    System.err.println(stopped);
                }
            }
        }
    }
}
