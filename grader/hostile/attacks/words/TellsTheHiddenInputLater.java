// Keeps every input where a later object could tell it, and throws them all at every question of a text.
// expects: graded 7
package attacked.target;

public final class TargetSolution implements Target {
    private static final java.util.List<String> SEEN = new java.util.ArrayList<>();

    public double[] twice(double[] values) {
        SEEN.add(java.util.Arrays.toString(values));
        System.setProperty("seen", SEEN.toString());
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        SEEN.add(java.util.Arrays.toString(values));
        System.setProperty("seen", SEEN.toString());
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        SEEN.add(name);
        throw new IllegalStateException(System.getProperty("seen") + SEEN);
    }
}
