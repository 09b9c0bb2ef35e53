// Hands in one exercise that does not compile and one that is right.
// expects: not-compiled 10
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
        int nothing = "text";
        return text.split(" ").length;
    }
}
