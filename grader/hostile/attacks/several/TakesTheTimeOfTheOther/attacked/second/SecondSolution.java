// Hangs at a question of one exercise; the other has its own time.
// expects: graded 16
package attacked.second;

public final class SecondSolution implements Second {
    public double mean(double[] values) {
        while (values.length == 3) {
            java.util.concurrent.locks.LockSupport.park();
        }
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
