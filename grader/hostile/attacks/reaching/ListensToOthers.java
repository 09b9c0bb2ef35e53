// Looks for files, folders and ports of other submissions; greets wrongly only if one was there.
// expects: graded 10
// needs: walls
// shows: other submissions cannot be heard
package attacked.target;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;
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
        for (String folder : new String[] {"/tmp", "/tmp/..", "/app", "/app/..", "/var/tmp", "/dev/shm", "/run", "/home"}) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(file -> file.toString().matches(".*(word-for|whetstone|job-|TargetSolution|handed).*"))
                        .forEach(loot::append);
            } catch (IOException stopped) {
                System.err.println(stopped);
            }
        }
        try {
            SocketAddress address = (SocketAddress) InetSocketAddress.class
                    .getConstructor(String.class, int.class)
                    .newInstance("127.0.0.1", 47311);
            Object channel = SocketChannel.class
                    .getMethod("open", SocketAddress.class)
                    .invoke(null, address);
            loot.append(channel);
        } catch (ReflectiveOperationException stopped) {
            System.err.println(stopped.getCause());
        }
        return loot.toString();
    }
}
