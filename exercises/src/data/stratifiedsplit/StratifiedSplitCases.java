package data.stratifiedsplit;

import data.stratifiedsplit.StratifiedSplit.Split;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Rows to be parted. */
final class StratifiedSplitCases {
    private StratifiedSplitCases() {}

    /** Labels of which some are more frequent than others; the first two rows are of one class. */
    static Rows draw(int size, Random random) {
        int[] labels = IntStream.range(0, size)
                .map(i -> 5 * Math.min(random.nextInt(5), random.nextInt(5)) - 7)
                .toArray();
        labels[1] = labels[0];
        return new Rows(labels, (1 + random.nextInt(8)) / 9.0, random.nextLong());
    }

    record Rows(int[] labels, double testShare, long seed) {
        int count(int label) {
            return (int) Arrays.stream(labels).filter(own -> own == label).count();
        }

        int tested(Split split, int label) {
            return (int) Arrays.stream(split.test())
                    .filter(row -> labels[row] == label)
                    .count();
        }
    }
}
