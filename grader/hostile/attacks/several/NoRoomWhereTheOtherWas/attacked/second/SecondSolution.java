// Runs out of memory while one exercise is loaded in a process that the other has been asked in: it gets a process of its own.
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
        System.setProperty("second", "was here");
        return text.split(" ").length;
    }
}
