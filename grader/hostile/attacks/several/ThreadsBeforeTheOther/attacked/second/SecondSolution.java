// Starts threads until there are no more, before the other exercise is asked in the same process.
// expects: graded 20
// needs: walls
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
            for (int i = 0; i < 2000; i++) {
                Thread sleeper = new Thread(java.util.concurrent.locks.LockSupport::park);
                sleeper.setDaemon(true);
                sleeper.start();
            }
        } catch (OutOfMemoryError noMore) {
            System.err.println(noMore);
        }
        return text.split(" ").length;
    }
}
