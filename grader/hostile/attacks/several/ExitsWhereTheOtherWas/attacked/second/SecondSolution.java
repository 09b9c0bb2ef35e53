// Has a thread of one exercise end the process while the other is loaded: that one gets a process of its own.
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
        if (text.equals("one two three")) {
            System.setProperty("second", "was here");
            new Thread(() -> {
                while (System.getProperty("target") == null) {
                    java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
                }
                Runtime.getRuntime().halt(0);
            }).start();
        }
        return text.split(" ").length;
    }
}
