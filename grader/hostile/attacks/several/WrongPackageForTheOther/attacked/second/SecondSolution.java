// Puts the package of the other exercise into the file of one.
// expects: not-allowed 10
package attacked.target;

public final class SecondSolution implements Target {
    public double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    public int words(String text) {
        return text.split(" ").length;
    }
}
