// Leaves files and a listening port for other submissions, and answers honestly; they must not hear of it.
// expects: graded 10
// needs: walls
package attacked.target;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

public final class TargetSolution implements Target {
    private static ServerSocketChannel listening;

    static {
        for (String folder : new String[] {"/tmp", "/var/tmp", "/dev/shm", "/run", "/app", "/jdk"}) {
            try {
                Files.writeString(Path.of(folder, "word-for-others"), "Hello");
            } catch (IOException stopped) {
                System.err.println(stopped);
            }
        }
        try {
            SocketAddress address = (SocketAddress) InetSocketAddress.class
                    .getConstructor(String.class, int.class)
                    .newInstance("127.0.0.1", 47311);
            listening = ServerSocketChannel.open();
            listening.bind(address);
        } catch (IOException | ReflectiveOperationException stopped) {
            System.err.println(stopped);
        }
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
        try {
            Thread.sleep(300);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return "Hello, " + name;
    }
}
