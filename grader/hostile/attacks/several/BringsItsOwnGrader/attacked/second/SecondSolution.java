// Brings a build, a harness, checks, services and results of its own along.
// expects: graded 20
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
        return text.split(" ").length;
    }
}
