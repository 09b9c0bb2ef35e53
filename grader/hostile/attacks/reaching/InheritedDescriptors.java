// Looks for descriptors that it inherited from the grader; greets wrongly only if one leads to a file of the grading.
// expects: graded 10
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

public final class TargetSolution implements Target {
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
        String loot = loot();
        return loot.isEmpty() ? "Hello, " + name : loot;
    }

    private static String loot() {
        StringBuilder loot = new StringBuilder();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            descriptors.forEach(descriptor -> loot.append(strange(descriptor)));
        } catch (IOException stopped) {
            System.err.println(stopped);
        }
        return loot.toString();
    }

    private static String strange(Path descriptor) {
        try {
            String leads = Files.readSymbolicLink(descriptor).toString();
            boolean own = leads.endsWith(".jar") || leads.endsWith("/modules") || leads.startsWith("/proc/");
            boolean harmless = own || leads.startsWith("/dev/") || leads.matches("(pipe|socket|anon_inode):.*");
            return harmless ? "" : leads + " ";
        } catch (IOException stopped) {
            return "";
        }
    }
}
