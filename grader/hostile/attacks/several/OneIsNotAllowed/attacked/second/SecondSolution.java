// Hands in one exercise that starts a process in the open and one that is right.
// expects: not-allowed 10
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
        try {
            new ProcessBuilder("true").start();
        } catch (java.io.IOException refused) {
            throw new IllegalStateException(refused);
        }
        return text.split(" ").length;
    }
}
