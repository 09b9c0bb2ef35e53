// Asks for a thread with a stack of a terabyte and fills it; answers wrongly if it gets two gigabytes.
// expects: graded 10
// needs: walls
package attacked.target;

public final class TargetSolution implements Target {
    private static volatile long deepest;

    private static void down(long depth) {
        deepest = depth;
        if (depth < 40_000_000) {
            down(depth + 1);
        }
    }

    public double[] twice(double[] values) {
        for (long size = 1L << 40; size >= 1L << 30 && values.length == 1; size >>= 1) {
            try {
                Thread deep = new Thread(null, () -> down(0), "deep", size);
                deep.start();
                deep.join();
            } catch (Throwable refused) {
                System.err.println(refused);
            }
        }
        double[] twice = values.clone();
        for (int i = 0; i < twice.length; i++) {
            twice[i] *= deepest < 40_000_000 ? 2 : 0;
        }
        return twice;
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
