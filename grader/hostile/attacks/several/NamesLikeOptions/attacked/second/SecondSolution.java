// Has files and folders that are named like options, argument files and commands.
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
