import java.util.Random;
import java.util.function.Supplier;

/** What hinders the JVM from working on several numbers at once: java docs/lessons/programs/Vectorisation.java. */
class Vectorisation {
    private static final int N = 4096;
    private static final int ROUNDS = 200_000;

    public static void main(String[] arguments) {
        Random random = new Random(1);
        double[] x = random.doubles(N).toArray();
        double[] y = random.doubles(N).toArray();
        time("y += a x", () -> axpy(x, y));
        time("dot, one sum", () -> dot(x, y));
        time("dot, four sums", () -> dotInFour(x, y));
        time("running sum", () -> runningSum(x, y));
    }

    /** Every entry stands alone: several are worked on at once. */
    static double axpy(double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            y[i] += 1e-9 * x[i];
        }
        return y[7];
    }

    /** Each sum waits for the one before it, and Java may not change the order: the result could differ in its last digit. */
    static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /** Who writes the program may change the order: four sums wait for one another no more. */
    static double dotInFour(double[] x, double[] y) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        for (int i = 0; i + 3 < x.length; i += 4) {
            sum0 += x[i] * y[i];
            sum1 += x[i + 1] * y[i + 1];
            sum2 += x[i + 2] * y[i + 2];
            sum3 += x[i + 3] * y[i + 3];
        }
        return sum0 + sum1 + sum2 + sum3;
    }

    /** Each entry needs the one before it. */
    static double runningSum(double[] x, double[] y) {
        for (int i = 1; i < x.length; i++) {
            y[i] = 0.5 * y[i - 1] + x[i];
        }
        return y[7];
    }

    static void time(String name, Supplier<Double> work) {
        long best = Long.MAX_VALUE;
        double kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            kept += work.get();
            best = Math.min(best, System.nanoTime() - begun);
        }
        System.out.printf("%-16s %6.2f numbers a nanosecond  (%.3g)%n", name, (double) N / best, kept);
    }
}
