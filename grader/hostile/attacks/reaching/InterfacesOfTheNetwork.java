// Lists network interfaces, their addresses and the host's name; greets wrongly if there is more than a loop or a telling name.
// expects: graded 10
// needs: walls
package attacked.target;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

public final class TargetSolution implements Target {
    private static final List<String> DULL = List.of("sandbox", "localhost", "(none)", "learner", "/tmp");

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
        try {
            Enumeration<?> all = (Enumeration<?>)
                    NetworkInterface.class.getMethod("getNetworkInterfaces").invoke(null);
            for (Object each : Collections.list(all)) {
                boolean loop =
                        (boolean) NetworkInterface.class.getMethod("isLoopback").invoke(each);
                loot.append(loop ? "" : each + " ");
            }
        } catch (ReflectiveOperationException stopped) {
            System.err.println(stopped);
        }
        try {
            Object host = InetAddress.class.getMethod("getLocalHost").invoke(null);
            loot.append(telling((String) InetAddress.class.getMethod("getHostName").invoke(host)));
        } catch (ReflectiveOperationException stopped) {
            System.err.println(stopped);
        }
        for (String file : new String[] {"/etc/hostname", "/etc/hosts", "/etc/resolv.conf", "/proc/sys/kernel/hostname"}) {
            try {
                loot.append(telling(Files.readString(Path.of(file)).strip()));
            } catch (Exception stopped) {
                System.err.println(stopped);
            }
        }
        loot.append(telling(System.getProperty("user.name"))).append(telling(System.getProperty("user.home")));
        return loot.toString();
    }

    private static String telling(String name) {
        return name.isEmpty() || DULL.contains(name) ? "" : name + " ";
    }
}
