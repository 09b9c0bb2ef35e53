// Opens the JDK's files, the jars and the libraries for writing, moves and unlocks them; greets wrongly only if that worked.
// expects: graded 10
// needs: walls
// shows: the JDK cannot be changed
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;

public final class TargetSolution implements Target {
    private static final List<String> FILES =
            List.of("/jdk/lib/modules", "/jdk/lib/security/cacerts", "/jdk/bin/java", "/jdk/release", "/app/0.jar");

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
        for (String name : FILES) {
            Path file = Path.of(name);
            loot.append(done("opened " + name, () -> Files.newByteChannel(file, StandardOpenOption.APPEND)));
            loot.append(done("moved " + name, () -> Files.move(file, Path.of(name + ".old"))));
            loot.append(done("linked " + name, () -> Files.createLink(Path.of("/tmp/link"), file)));
            loot.append(done(
                    "unlocked " + name,
                    () -> Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxrwxrwx"))));
            loot.append(done("touched " + name, () -> Files.setLastModifiedTime(file, FileTime.fromMillis(0))));
        }
        return loot.toString();
    }

    private static String done(String what, Callable<?> deed) {
        try {
            deed.call();
            return what + " ";
        } catch (IOException stopped) {
            return "";
        } catch (Exception other) {
            return other.toString();
        }
    }
}
