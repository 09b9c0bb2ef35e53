// Keeps all that either exercise hears, hidden inputs too, in the properties of the JVM, and throws it at every question of the other.
// expects: graded 10
// shows: one exercise cannot tell the hidden questions of another
package attacked.second;

public final class SecondSolution implements Second {
    @SuppressWarnings("unchecked")
    private static java.util.List<String> heard() {
        return (java.util.List<String>) System.getProperties().computeIfAbsent("heard", none -> new java.util.ArrayList<String>());
    }

    public double mean(double[] values) {
        heard().add(java.util.Arrays.toString(values));
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    public int words(String text) {
        heard().add(text);
        return text.split(" ").length;
    }
}
