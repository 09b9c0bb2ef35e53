// Fills every folder in which a process may find shared memory, and answers wrongly if 64 mebibytes go in.
// expects: graded 10
// needs: walls
package attacked.target;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

public final class TargetSolution implements Target {
    private static long written;

    static {
        byte[] much = new byte[1 << 20];
        for (String folder : new String[] {"/dev/shm", "/run", "/var/tmp", "/dev/mqueue", "/dev", "/", "/app", "/proc", "/walls"}) {
            Path file = Path.of(folder, "filler-98765");
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                for (int j = 0; j < 100; j++) {
                    out.write(much);
                    written += much.length;
                }
            } catch (IOException refused) {
                System.err.println(refused);
            }
        }
    }

    public double[] twice(double[] values) {
        double[] twice = values.clone();
        for (int i = 0; i < twice.length; i++) {
            twice[i] *= written <= 64 << 20 ? 2 : 0;
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
        return "Hello, " + name;
    }
}
