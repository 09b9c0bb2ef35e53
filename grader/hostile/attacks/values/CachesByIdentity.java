// Caches answers by the identity of the input, and by its identity hash.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    private static final java.util.Map<double[], double[]> SEEN = new java.util.IdentityHashMap<>();
    private static final java.util.Map<Integer, Double> HASHES = new java.util.HashMap<>();
    private static final java.util.List<double[]> KEPT = new java.util.ArrayList<>();

    public double[] twice(double[] values) {
        if (SEEN.containsKey(values)) {
            return SEEN.get(values);
        }
        SEEN.put(values, new double[values.length]);
        return java.util.Arrays.stream(values).map(value -> 2 * value).toArray();
    }

    public double sum(double[] values) {
        // What is kept is never the next input, whose identity hash is then another one.
        KEPT.add(values);
        if (HASHES.putIfAbsent(System.identityHashCode(values), 0.0) != null && KEPT.size() > 1000) {
            return 0;
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
