// Dumps its own heap to a file and throws whatever in it looks like a salt or hidden data.
// expects: graded 7
// shows: the salt stays secret
package attacked.target;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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
        Path dump = Path.of(System.getProperty("java.io.tmpdir"), "heap.hprof");
        try {
            HotSpotDiagnosticMXBean bean = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            bean.dumpHeap(dump.toString(), true);
            String heap = Files.readString(dump, StandardCharsets.ISO_8859_1);
            StringBuilder found = new StringBuilder();
            for (String sought : new String[] {"salt", "canary"}) {
                for (int at = heap.indexOf(sought); at >= 0; at = heap.indexOf(sought, at + 1)) {
                    if (heap.charAt(at + sought.length()) == '-') {
                        found.append(heap, at, at + 24).append(' ');
                    }
                }
            }
            throw new IllegalStateException(found.toString());
        } catch (IOException failed) {
            return failed.toString();
        }
    }
}
