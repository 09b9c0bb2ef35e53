package data.stratifiedsplit.right;

import data.stratifiedsplit.StratifiedSplit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lists shuffled by the JDK, classes gathered in a sorted map, and a counter that is full with every tested row. */
public final class ListSplit implements StratifiedSplit {
    @Override
    public Split split(int n, double testShare, long seed) {
        if (n <= 1) {
            throw new IllegalArgumentException("nothing to part");
        }
        List<Integer> rows = shuffled(n, seed);
        return answer(n, new TreeSet<>(rows.subList(0, size(n, testShare))));
    }

    @Override
    public Split stratified(int[] y, double testShare, long seed) {
        TreeMap<Integer, List<Integer>> classes = new TreeMap<>();
        for (int row : shuffled(y.length, seed)) {
            classes.computeIfAbsent(y[row], label -> new ArrayList<>()).add(row);
        }
        classes.values().removeIf(rows -> rows.size() == 1);
        int m = classes.values().stream().mapToInt(List::size).sum();
        if (m == 0) {
            throw new IllegalArgumentException("everybody is alone");
        }
        int size = size(m, testShare);
        TreeSet<Integer> test = new TreeSet<>();
        int counter = 0;
        for (List<Integer> rows : classes.values()) {
            for (int row : rows) {
                counter += size;
                if (counter >= m) {
                    counter -= m;
                    test.add(row);
                }
            }
        }
        return answer(y.length, test);
    }

    private static int size(int n, double testShare) {
        if (Double.isNaN(testShare) || testShare <= 0 || testShare >= 1) {
            throw new IllegalArgumentException("share " + testShare);
        }
        int size = (int) Math.floor(n * testShare + 0.5);
        return size == 0 ? 1 : size == n ? n - 1 : size;
    }

    private static List<Integer> shuffled(int n, long seed) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < n; row++) {
            rows.add(row);
        }
        Collections.shuffle(rows, new Random(seed));
        return rows;
    }

    private static Split answer(int n, TreeSet<Integer> test) {
        TreeSet<Integer> train = new TreeSet<>(shuffled(n, 0));
        train.removeAll(test);
        return new Split(array(train), array(test));
    }

    private static int[] array(TreeSet<Integer> rows) {
        int[] array = new int[rows.size()];
        int i = 0;
        for (int row : rows) {
            array[i++] = row;
        }
        return array;
    }
}
