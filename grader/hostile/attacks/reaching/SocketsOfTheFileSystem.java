// Connects to the sockets that daemons of the host have in their folders; greets wrongly only if one let it in.
// expects: graded 10
// needs: walls
package attacked.target;

import java.io.Closeable;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;

public final class TargetSolution implements Target {
    private static final String[] PATHS = {
        "/run/docker.sock",
        "/var/run/docker.sock",
        "/run/containerd/containerd.sock",
        "/run/podman/podman.sock",
        "/run/dbus/system_bus_socket",
        "/run/systemd/private",
        "/run/nscd/socket",
        "/dev/log",
        "/tmp/.X11-unix/X0",
        "/proc/1/root/run/docker.sock"
    };

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
        for (String path : PATHS) {
            try {
                SocketAddress address = (SocketAddress) Class.forName("java.net.UnixDomainSocketAddress")
                        .getMethod("of", String.class)
                        .invoke(null, path);
                try (Closeable channel = (Closeable) SocketChannel.class
                        .getMethod("open", SocketAddress.class)
                        .invoke(null, address)) {
                    loot.append(channel).append(' ');
                }
            } catch (Exception stopped) {
                System.err.println(stopped);
            }
        }
        return loot.toString();
    }
}
