import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** The median of numbers in boxes, in objects and bare: java docs/lessons/programs/Allocation.java. */
class Allocation {
    private static final int N = 200_000;

    private record Row(int number, double score) {}

    public static void main(String[] arguments) {
        double[] scores = new Random(1).doubles(N).toArray();
        time("objects", scores, Allocation::ofObjects);
        time("boxes", scores, Allocation::ofBoxes);
        time("bare numbers", scores, Allocation::ofNumbers);
    }

    static double ofObjects(double[] scores) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            rows.add(new Row(i, scores[i]));
        }
        rows.sort(Comparator.comparing(Row::score));
        return rows.get(scores.length / 2).score();
    }

    static double ofBoxes(double[] scores) {
        Double[] boxes = Arrays.stream(scores).boxed().toArray(Double[]::new);
        Arrays.sort(boxes);
        return boxes[scores.length / 2];
    }

    static double ofNumbers(double[] scores) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        return sorted[scores.length / 2];
    }

    static void time(String name, double[] scores, ToDoubleFunction<double[]> median) {
        com.sun.management.ThreadMXBean thread =
                (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        long bytes = 0;
        double kept = 0;
        for (int round = 0; round < 30; round++) {
            long before = thread.getCurrentThreadAllocatedBytes();
            long begun = thread.getCurrentThreadCpuTime();
            kept += median.applyAsDouble(scores);
            best = Math.min(best, thread.getCurrentThreadCpuTime() - begun);
            bytes = thread.getCurrentThreadAllocatedBytes() - before;
        }
        System.out.printf("%-14s %7.1f ms  %5.1f bytes a number  (%.4f)%n", name, best / 1e6, (double) bytes / N, kept);
    }
}
