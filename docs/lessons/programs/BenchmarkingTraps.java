import java.util.Random;
import java.util.function.DoubleSupplier;

/** Four ways to time the length of an arrow, three of them wrong: java docs/lessons/programs/BenchmarkingTraps.java. */
class BenchmarkingTraps {
    private static final int N = 10_000;
    private static final double[] X = new Random(1).doubles(N).toArray();
    private static final double[] Y = new Random(2).doubles(N).toArray();
    private static double kept;

    public static void main(String[] arguments) {
        long begun = System.nanoTime();
        kept += added();
        say("the first call", System.nanoTime() - begun);
        say("nobody looks", best(BenchmarkingTraps::dropped));
        say("a known arrow", best(BenchmarkingTraps::known));
        say("as it should be", best(BenchmarkingTraps::added));
        System.out.printf("(%.3g)%n", kept);
    }

    /** What is to be timed. */
    static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    /** Nobody reads the lengths, so the compiler leaves them out. */
    static double dropped() {
        for (int i = 0; i < N; i++) {
            length(X[i], Y[i]);
        }
        return 0;
    }

    /** The compiler knows what goes in, and puts 5 for it: what is left is an addition. */
    static double known() {
        double sum = 0;
        for (int i = 0; i < N; i++) {
            sum += length(3, 4);
        }
        return sum;
    }

    /** Data that the compiler cannot know, and a result that somebody reads. */
    static double added() {
        double sum = 0;
        for (int i = 0; i < N; i++) {
            sum += length(X[i], Y[i]);
        }
        return sum;
    }

    static long best(DoubleSupplier work) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 20_000; round++) {
            long begun = System.nanoTime();
            kept += work.getAsDouble();
            best = Math.min(best, System.nanoTime() - begun);
        }
        return best;
    }

    static void say(String name, long nanos) {
        System.out.printf("%-16s %7.2f ns a length%n", name, (double) nanos / N);
    }
}
