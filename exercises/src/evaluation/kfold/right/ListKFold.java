package evaluation.kfold.right;

import evaluation.kfold.KFold;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lists and sets of rows: shuffled by the JDK, gathered by class in a sorted map, one hand of cards for each fold. */
public final class ListKFold implements KFold {
    @Override
    public List<Split> kFold(int n, int k, long seed) {
        List<List<Integer>> cards = new ArrayList<>();
        shuffled(n, seed).forEach(row -> cards.add(List.of(row)));
        return dealt(cards, n, k);
    }

    @Override
    public List<Split> stratified(int[] y, int k, long seed) {
        TreeMap<Integer, List<Integer>> classes = new TreeMap<>();
        for (int row : shuffled(y.length, seed)) {
            classes.computeIfAbsent(y[row], label -> new ArrayList<>()).add(row);
        }
        List<List<Integer>> cards = new ArrayList<>();
        classes.values().forEach(rows -> rows.forEach(row -> cards.add(List.of(row))));
        return dealt(cards, y.length, k);
    }

    @Override
    public List<Split> grouped(int[] group, int k) {
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int row = 0; row < group.length; row++) {
            groups.computeIfAbsent(group[row], label -> new ArrayList<>()).add(row);
        }
        return dealt(new ArrayList<>(groups.values()), group.length, k);
    }

    @Override
    public List<Split> timeSeries(int n, int k, int minTrain) {
        if (minTrain <= 0 || k <= 1 || n - minTrain < k) {
            throw new IllegalArgumentException("no such blocks");
        }
        List<Split> splits = new ArrayList<>();
        int from = minTrain;
        for (int left = k; left > 0; left--) {
            // The larger blocks come first: what is left, parted evenly and rounded up.
            int size = (int) Math.ceil((n - from) / (double) left);
            int[] train = new int[from];
            int[] test = new int[size];
            for (int i = 0; i < from; i++) {
                train[i] = i;
            }
            for (int i = 0; i < size; i++) {
                test[i] = from + i;
            }
            splits.add(new Split(train, test));
            from += size;
        }
        return splits;
    }

    private static List<Integer> shuffled(int n, long seed) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < n; row++) {
            rows.add(row);
        }
        Collections.shuffle(rows, new Random(seed));
        return rows;
    }

    /** Each card is one row, or the rows of a group. */
    private static List<Split> dealt(List<List<Integer>> cards, int n, int k) {
        if (k < 2 || cards.size() < k) {
            throw new IllegalArgumentException("k = " + k);
        }
        List<Split> splits = new ArrayList<>();
        for (int hand = 0; hand < k; hand++) {
            TreeSet<Integer> test = new TreeSet<>();
            for (int card = hand; card < cards.size(); card += k) {
                test.addAll(cards.get(card));
            }
            TreeSet<Integer> train = new TreeSet<>();
            for (int row = 0; row < n; row++) {
                train.add(row);
            }
            train.removeAll(test);
            splits.add(new Split(array(train), array(test)));
        }
        return splits;
    }

    private static int[] array(TreeSet<Integer> rows) {
        return rows.stream().mapToInt(row -> row).toArray();
    }
}
