// Sends datagrams, also to groups, and connects channels without waiting; greets wrongly only if one was sent or connected.
// expects: graded 10
// needs: walls
package attacked.target;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.util.concurrent.TimeUnit;

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
        for (String host : new String[] {"192.0.2.1", "1.1.1.1", "224.0.0.251", "255.255.255.255", "ff02::fb"}) {
            try (DatagramChannel channel = DatagramChannel.open()) {
                channel.send(ByteBuffer.wrap("question".getBytes()), address(host));
                loot.append("sent to ").append(host).append(' ');
            } catch (Exception stopped) {
                System.err.println(stopped);
            }
            try (AsynchronousSocketChannel channel = AsynchronousSocketChannel.open()) {
                channel.connect(address(host)).get(50, TimeUnit.MILLISECONDS);
                loot.append("connected to ").append(host).append(' ');
            } catch (Exception stopped) {
                System.err.println(stopped);
            }
        }
        return loot.toString();
    }

    private static SocketAddress address(String host) throws ReflectiveOperationException {
        return (SocketAddress) InetSocketAddress.class
                .getConstructor(String.class, int.class)
                .newInstance(host, 5353);
    }
}
