// Fills its temporary folder, and answers wrongly if more than 64 mebibytes go in.
// expects: graded 10
// needs: walls
// shows: /tmp is bounded
package attacked.target;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

public final class TargetSolution implements Target {
    private static long written;

    static {
        byte[] much = new byte[1 << 20];
        for (int i = 0; i < 10; i++) {
            Path file = Path.of(System.getProperty("java.io.tmpdir"), "filler-" + i);
            try (OutputStream out = Files.newOutputStream(file)) {
                for (int j = 0; j < 20; j++) {
                    out.write(much);
                    written += much.length;
                }
            } catch (IOException full) {
                System.err.println(full);
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
