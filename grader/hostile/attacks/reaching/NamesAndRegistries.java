// Asks name services, directories and registries of remote objects; greets wrongly only if one answered.
// expects: graded 10
// needs: walls
package attacked.target;

import java.rmi.registry.LocateRegistry;
import java.util.Arrays;
import java.util.Hashtable;
import javax.naming.InitialContext;
import javax.naming.directory.InitialDirContext;

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
        for (String host : new String[] {"127.0.0.1", "192.0.2.1"}) {
            try {
                loot.append(Arrays.toString(
                        LocateRegistry.getRegistry(host, 1099).list()));
            } catch (Exception stopped) {
                System.err.println(stopped);
            }
            for (String scheme : new String[] {"ldap", "rmi", "dns"}) {
                try {
                    Hashtable<String, String> settings = new Hashtable<>();
                    settings.put("com.sun.jndi.ldap.connect.timeout", "50");
                    settings.put("com.sun.jndi.dns.timeout.initial", "50");
                    settings.put("com.sun.jndi.dns.timeout.retries", "1");
                    loot.append(new InitialContext(settings).lookup(scheme + "://" + host + "/x"));
                } catch (Exception stopped) {
                    System.err.println(stopped);
                }
            }
        }
        try {
            Hashtable<String, String> settings = new Hashtable<>();
            settings.put("java.naming.factory.initial", "com.sun.jndi.dns.DnsContextFactory");
            loot.append(new InitialDirContext(settings).getAttributes("localhost"));
        } catch (Exception stopped) {
            System.err.println(stopped);
        }
        return loot.toString();
    }
}
