package data.stratifiedsplit.wrong;

import data.stratifiedsplit.StratifiedSplitReference;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/** The right splits, one step after the other, so that mistakes can get a step wrong. */
abstract class Splitting extends StratifiedSplitReference {
    @Override
    public Split split(int n, double testShare, long seed) {
        super.split(n, testShare, seed); // refuses what it refuses
        return parted(n, Arrays.stream(shuffled(n, new Random(seed))).limit(testSize(n, testShare)));
    }

    @Override
    public Split stratified(int[] y, double testShare, long seed) {
        super.stratified(y, testShare, seed); // refuses what it refuses
        int[] rows = Arrays.stream(shuffled(y.length, new Random(seed)))
                .filter(row -> takesPart(row, y))
                .boxed()
                .sorted(Comparator.comparingInt(row -> y[row]))
                .mapToInt(row -> row)
                .toArray();
        return parted(y.length, tested(rows, y, testShare));
    }

    int[] shuffled(int n, Random random) {
        int[] order = IntStream.range(0, n).toArray();
        for (int i = n - 1; i > 0; i--) {
            exchange(order, i, partner(i, n, random));
        }
        return order;
    }

    static void exchange(int[] order, int i, int j) {
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }

    int partner(int i, int n, Random random) {
        return random.nextInt(i + 1);
    }

    int testSize(int n, double testShare) {
        return (int) Math.max(1, Math.min(n - 1, Math.round(n * testShare)));
    }

    boolean takesPart(int row, int[] y) {
        return Arrays.stream(y).filter(label -> label == y[row]).count() > 1;
    }

    /** @param rows the rows that take part, by class */
    IntStream tested(int[] rows, int[] y, double testShare) {
        int m = rows.length;
        int size = testSize(m, testShare);
        return IntStream.range(0, m)
                .filter(i -> (i + 1) * size / m > i * size / m)
                .map(i -> rows[i]);
    }

    Split parted(int n, IntStream tested) {
        int[] test = tested.sorted().toArray();
        int[] train = IntStream.range(0, n)
                .filter(row -> Arrays.stream(test).noneMatch(other -> other == row))
                .toArray();
        return new Split(train, test);
    }
}
