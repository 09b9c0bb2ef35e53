// Starts threads that each start two more, in groups of their own, and waits for what comes of it.
// expects: graded 7
// needs: walls
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        grow();
        return values;
    }

    private static void grow() {
        while (true) {
            try {
                new Thread(new ThreadGroup("more"), TargetSolution::grow).start();
                new Thread(new ThreadGroup("more"), TargetSolution::grow).start();
                Thread.sleep(50);
            } catch (Throwable noMore) {
                try {
                    Thread.sleep(50);
                } catch (InterruptedException again) {
                    Thread.interrupted();
                }
            }
        }
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
