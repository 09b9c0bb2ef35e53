package evaluation.kfold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A fold number for every row, and the splits from these (Kohavi 1995; the shuffle is Fisher and Yates's). */
public class KFoldReference implements KFold {
    @Override
    public List<Split> kFold(int n, int k, long seed) {
        requireFolds(k, n);
        return dealt(shuffled(n, seed), k);
    }

    @Override
    public List<Split> stratified(int[] y, int k, long seed) {
        requireFolds(k, y.length);
        int[] byClass = Arrays.stream(shuffled(y.length, seed))
                .boxed()
                .sorted(Comparator.comparingInt(row -> y[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        return dealt(byClass, k);
    }

    @Override
    public List<Split> grouped(int[] group, int k) {
        int[] labels = Arrays.stream(group).distinct().sorted().toArray();
        requireFolds(k, labels.length);
        return splits(
                Arrays.stream(group)
                        .map(label -> Arrays.binarySearch(labels, label) % k)
                        .toArray(),
                k);
    }

    @Override
    public List<Split> timeSeries(int n, int k, int minTrain) {
        if (minTrain < 1) {
            throw new IllegalArgumentException("minTrain must be at least 1, not " + minTrain);
        }
        int tested = n - minTrain;
        requireFolds(k, tested);
        List<Split> splits = new ArrayList<>();
        int start = minTrain;
        for (int fold = 0; fold < k; fold++) {
            int end = start + tested / k + (fold < tested % k ? 1 : 0);
            splits.add(new Split(
                    IntStream.range(0, start).toArray(),
                    IntStream.range(start, end).toArray()));
            start = end;
        }
        return splits;
    }

    private static int[] shuffled(int n, long seed) {
        Random random = new Random(seed);
        int[] order = IntStream.range(0, n).toArray();
        for (int i = n - 1; i >= 1; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }

    private static List<Split> dealt(int[] order, int k) {
        int[] foldOf = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            foldOf[order[i]] = i % k;
        }
        return splits(foldOf, k);
    }

    private static List<Split> splits(int[] foldOf, int k) {
        return IntStream.range(0, k)
                .mapToObj(fold -> new Split(
                        rows(foldOf.length, row -> foldOf[row] != fold),
                        rows(foldOf.length, row -> foldOf[row] == fold)))
                .toList();
    }

    private static int[] rows(int n, IntPredicate which) {
        return IntStream.range(0, n).filter(which).toArray();
    }

    private static void requireFolds(int k, int parts) {
        if (k < 2 || k > parts) {
            throw new IllegalArgumentException(k + " folds of " + parts + " parts");
        }
    }
}
