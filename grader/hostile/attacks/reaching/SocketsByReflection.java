// Connects to machines of the network by sockets made through reflection; greets wrongly only if one connected.
// expects: graded 10
// needs: walls
// shows: no network
package attacked.target;

import java.io.Closeable;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;

public final class TargetSolution implements Target {
    private static final String[] HOSTS = {"192.0.2.1", "1.1.1.1", "10.0.2.2", "172.17.0.1", "169.254.169.254", "2606:4700::1111"};

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
        for (String host : HOSTS) {
            for (int port : new int[] {22, 53, 80, 443}) {
                try (Closeable socket = (Closeable) Socket.class.getConstructor().newInstance()) {
                    Object address = InetSocketAddress.class
                            .getConstructor(String.class, int.class)
                            .newInstance(host, port);
                    Socket.class
                            .getMethod("connect", SocketAddress.class, int.class)
                            .invoke(socket, address, 50);
                    loot.append(host).append(':').append(port).append(' ');
                } catch (Exception stopped) {
                    System.err.println(stopped);
                }
            }
        }
        return loot.toString();
    }
}
