// Reads the host's accounts by every kind of reader that the JDK has; greets wrongly only if one of them read.
// expects: graded 10
// needs: walls
// shows: files of the host cannot be read
package attacked.target;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileReader;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Scanner;
import java.util.concurrent.Callable;

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
        return reading("/etc/passwd") + reading("/etc/../etc/group") + reading("/proc/1/root/etc/passwd");
    }

    private static String reading(String file) {
        List<Callable<Object>> readers = List.of(
                () -> Files.readString(Path.of(file)),
                () -> Files.lines(Path.of(file)).findFirst().orElse(""),
                () -> new String(new FileInputStream(file).readAllBytes()),
                () -> (char) new FileReader(file).read(),
                () -> new RandomAccessFile(file, "r").readLine(),
                () -> new Scanner(new File(file)).nextLine(),
                () -> FileChannel.open(Path.of(file)).map(FileChannel.MapMode.READ_ONLY, 0, 10).get(),
                () -> AsynchronousFileChannel.open(Path.of(file))
                        .read(ByteBuffer.allocate(10), 0)
                        .get(),
                () -> {
                    Properties read = new Properties();
                    read.load(new FileInputStream(file));
                    return read;
                },
                () -> Files.copy(Path.of(file), Path.of("copy" + System.nanoTime())),
                () -> Files.createLink(Path.of("link" + System.nanoTime()), Path.of(file)),
                () -> Files.size(Path.of(file)));
        StringBuilder read = new StringBuilder();
        for (Callable<Object> reader : readers) {
            try {
                read.append(reader.call()).append('\n');
            } catch (Exception stopped) {
                System.err.println(stopped);
            }
        }
        return read.toString();
    }
}
