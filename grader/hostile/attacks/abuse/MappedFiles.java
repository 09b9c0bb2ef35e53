// Maps one file into memory again and again, and answers wrongly if it gets eight gibibytes of it.
// expects: graded 10
// needs: walls
package attacked.target;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

public final class TargetSolution implements Target {
    private static final List<MappedByteBuffer> MAPPED = new ArrayList<>();

    static {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "mapped");
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            while (MAPPED.size() < 512) {
                MAPPED.add(channel.map(FileChannel.MapMode.READ_WRITE, 0, 15 << 20));
            }
        } catch (IOException | OutOfMemoryError full) {
            MAPPED.clear();
        }
    }

    public double[] twice(double[] values) {
        double[] twice = values.clone();
        for (int i = 0; i < twice.length; i++) {
            twice[i] *= MAPPED.isEmpty() ? 2 : 0;
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
