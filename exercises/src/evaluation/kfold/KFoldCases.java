package evaluation.kfold;

import java.util.Random;
import java.util.stream.IntStream;

/** Rows to be cut into folds. */
final class KFoldCases {
    private KFoldCases() {}

    /** Rows with labels of their own, more of some than of others; any number of folds that they can fill. */
    static Cut draw(int size, Random random) {
        int[] labels = IntStream.range(0, size)
                .map(i -> 7 * Math.min(random.nextInt(4), random.nextInt(4)) - 3)
                .toArray();
        return new Cut(labels, 2 + random.nextInt(size - 1), random.nextLong());
    }

    /** The same with as many folds as there are groups, or fewer. */
    static Cut inGroups(int size, Random random) {
        Cut cut = draw(size, random);
        cut.labels()[0] = -3;
        cut.labels()[1] = 18;
        int groups = (int) IntStream.of(cut.labels()).distinct().count();
        return new Cut(cut.labels(), 2 + random.nextInt(groups - 1), 0);
    }

    record Cut(int[] labels, int k, long seed) {
        int n() {
            return labels.length;
        }

        int count(int label) {
            return count(IntStream.range(0, n()).toArray(), label);
        }

        int count(int[] rows, int label) {
            return (int) IntStream.of(rows).filter(row -> labels[row] == label).count();
        }
    }
}
