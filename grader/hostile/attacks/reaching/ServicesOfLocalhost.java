// Knocks at the ports of localhost where services of the host could listen; greets wrongly only if one let it in.
// expects: graded 10
// needs: walls
package attacked.target;

import java.io.Closeable;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.stream.IntStream;

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
        IntStream usual = IntStream.of(1099, 2375, 3000, 3128, 3306, 5005, 5432, 6379, 8000, 8080, 8888, 9200, 11211);
        IntStream.concat(IntStream.rangeClosed(1, 200), usual).forEach(port -> {
            for (String host : new String[] {"127.0.0.1", "::1", "0.0.0.0"}) {
                loot.append(open(host, port) ? host + ":" + port + " " : "");
            }
        });
        return loot.toString();
    }

    private static boolean open(String host, int port) {
        try (Closeable socket = (Closeable) Socket.class.getConstructor().newInstance()) {
            Object address = InetSocketAddress.class
                    .getConstructor(String.class, int.class)
                    .newInstance(host, port);
            Socket.class.getMethod("connect", SocketAddress.class, int.class).invoke(socket, address, 20);
            return true;
        } catch (Exception stopped) {
            return false;
        }
    }
}
