// Changes the language of the process in one exercise, and needs the first one in the other: both are its own, and it loses the greeting that it harms.
// expects: graded 17
package attacked.second;

public final class SecondSolution implements Second {
    public double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    public int words(String text) {
        java.util.Locale.setDefault(new java.util.Locale("tr"));
        return text.split(" ").length;
    }
}
