package data.stratifiedsplit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A simple random sample (Fisher and Yates; Knuth 1997, algorithm 3.4.2P) and a systematic one from the rows in order of
 * their class (Cochran 1977, chapter 8).
 */
public class StratifiedSplitReference implements StratifiedSplit {
    @Override
    public Split split(int n, double testShare, long seed) {
        int size = testSize(n, testShare);
        return parted(n, Arrays.stream(shuffled(n, seed)).limit(size));
    }

    @Override
    public Split stratified(int[] y, double testShare, long seed) {
        int[] rows = Arrays.stream(shuffled(y.length, seed))
                .filter(row -> Arrays.stream(y).filter(label -> label == y[row]).count() > 1)
                .boxed()
                .sorted(Comparator.comparingInt(row -> y[row])) // keeps the order within a class
                .mapToInt(row -> row)
                .toArray();
        int m = rows.length;
        long size = testSize(m, testShare);
        // A row is tested wherever the share of the places so far reaches another whole number.
        return parted(
                y.length,
                IntStream.range(0, m)
                        .filter(i -> (i + 1) * size / m > i * size / m)
                        .map(i -> rows[i]));
    }

    private static int testSize(int n, double testShare) {
        if (n < 2) {
            throw new IllegalArgumentException("two rows at least are needed to part them, not " + n);
        }
        if (!(testShare > 0 && testShare < 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1, not " + testShare);
        }
        return (int) Math.max(1, Math.min(n - 1, Math.round(n * testShare)));
    }

    private static int[] shuffled(int n, long seed) {
        Random random = new Random(seed);
        int[] order = IntStream.range(0, n).toArray();
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }

    private static Split parted(int n, IntStream tested) {
        boolean[] isTested = new boolean[n];
        tested.forEach(row -> isTested[row] = true);
        return new Split(
                IntStream.range(0, n).filter(row -> !isTested[row]).toArray(),
                IntStream.range(0, n).filter(row -> isTested[row]).toArray());
    }
}
