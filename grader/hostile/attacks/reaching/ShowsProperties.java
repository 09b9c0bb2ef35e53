// Shows its properties, the arguments of its JVM and its user in exceptions.
// expects: graded 4
package attacked.target;

import java.lang.management.ManagementFactory;
import java.lang.management.RuntimeMXBean;
import java.util.Map;
import java.util.TreeMap;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        Map<Object, Object> shown = new TreeMap<>(System.getProperties());
        shown.keySet().removeIf(key -> key.toString().startsWith("java.vm"));
        String text = shown.toString();
        int from = Math.max(0, text.indexOf(", sun."));
        throw new IllegalStateException(System.getProperty("user.dir") + text.substring(from));
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        RuntimeMXBean self = ManagementFactory.getRuntimeMXBean();
        return self.getClassPath() + " " + self.getInputArguments() + " " + self.getName();
    }
}
