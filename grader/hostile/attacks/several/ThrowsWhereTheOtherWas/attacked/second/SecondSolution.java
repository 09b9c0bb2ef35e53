// Fails to load one exercise in a process in which the other has been asked: it gets a process of its own.
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
