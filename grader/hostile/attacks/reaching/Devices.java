// Opens disks, memory, terminals and logs of the kernel as devices; greets wrongly only if one could be opened.
// expects: graded 10
// needs: walls
// shows: devices cannot be opened
package attacked.target;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

public final class TargetSolution implements Target {
    private static final List<String> HARMLESS = List.of("null", "zero", "full", "random", "urandom");
    private static final List<String> USUAL = List.of(
            "mem", "kmem", "port", "kmsg", "sda", "vda", "nvme0n1", "loop-control", "fuse", "kvm", "tty", "tty0", "ptmx",
            "pts/0", "net/tun", "shm/x", "mqueue/x", "console", "uinput", "mapper/control");

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
        try (Stream<Path> files = Files.list(Path.of("/dev"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !HARMLESS.contains(name))
                    .forEach(name -> loot.append(opened(name, "r")));
        } catch (IOException stopped) {
            System.err.println(stopped);
        }
        for (String name : USUAL) {
            loot.append(opened(name, "r")).append(opened(name, "rw"));
        }
        return loot.toString();
    }

    private static String opened(String name, String mode) {
        try (RandomAccessFile device = new RandomAccessFile("/dev/" + name, mode)) {
            return device.getFD() + name + " ";
        } catch (IOException stopped) {
            return "";
        }
    }
}
