// Caches answers by a hash of the input that most inputs share.
// expects: graded 2
package attacked.target;

import java.util.HashMap;
import java.util.Map;

public final class TargetSolution implements Target {
    private static final Map<Integer, Object> CACHE = new HashMap<>();

    private static int hash(double[] values) {
        return values.length > 0 ? 1 : 0;
    }

    public double[] twice(double[] values) {
        return (double[]) CACHE.computeIfAbsent(hash(values), none -> new double[] {2 * values[0]});
    }

    public double sum(double[] values) {
        return (double) CACHE.computeIfAbsent(2 + hash(values), none -> values[0]);
    }

    public String greeting(String name) {
        return (String) CACHE.computeIfAbsent(-1, none -> "Hello, " + name);
    }
}
