package trees.randomforest;

import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.same;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trees.randomforest.RandomForest.Forest;
import trees.randomforest.RandomForest.Leaf;
import trees.randomforest.RandomForest.Member;
import trees.randomforest.RandomForest.Node;
import trees.randomforest.RandomForest.Settings;
import trees.randomforest.RandomForest.Split;
import whetstone.kit.Verdict;

/** Rows to grow forests on, and ways to look at what chance has done. */
final class RandomForestCases {
    private RandomForestCases() {}

    static double[][] column(double... values) {
        return Arrays.stream(values).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
    }

    static Leaf leaf(int... counts) {
        return new Leaf(counts);
    }

    static Forest fitted(RandomForest forests, Rows rows, Settings settings) {
        return forests.fit(rows.x(), rows.y(), rows.classes(), settings);
    }

    /** Whether each tree has a bag of n of the n rows. */
    static Verdict hasBags(Rows rows, int trees, Forest forest) {
        Verdict verdict = same(trees, forest.members().size()).about("the number of trees is");
        for (int t = 0; t < trees; t++) {
            int tree = t;
            verdict = verdict.and(
                    () -> hasBag(rows, forest.members().get(tree).bag()).at("members[" + tree + "].bag"));
        }
        return verdict;
    }

    private static Verdict hasBag(Rows rows, int[] bag) {
        int n = rows.y().length;
        return same(n, bag.length)
                .about("the number of rows drawn is")
                .and(() -> holds(
                        Arrays.stream(bag).allMatch(i -> i >= 0 && i < n), "row numbers from 0 to " + (n - 1), bag));
    }

    /** Whether each leaf counts the rows of the bag that arrive there. */
    static Verdict countsItsBag(Rows rows, Forest forest) {
        Verdict verdict = Verdict.right();
        for (int t = 0; t < forest.members().size(); t++) {
            Member member = forest.members().get(t);
            String name = "members[" + t + "].tree";
            verdict = verdict.and(() -> countsItsBag(rows, member.tree(), member.bag(), name));
        }
        return verdict;
    }

    private static Verdict countsItsBag(Rows rows, Node node, int[] bag, String name) {
        if (node instanceof Split split) {
            int[] low = Arrays.stream(bag)
                    .filter(i -> rows.x()[i][split.feature()] <= split.threshold())
                    .toArray();
            int[] high = Arrays.stream(bag)
                    .filter(i -> rows.x()[i][split.feature()] > split.threshold())
                    .toArray();
            return countsItsBag(rows, split.left(), low, name + ".left")
                    .and(() -> countsItsBag(rows, split.right(), high, name + ".right"));
        }
        int[] counts = new int[rows.classes()];
        Arrays.stream(bag).forEach(i -> counts[rows.y()[i]]++);
        return same(counts, ((Leaf) node).counts())
                .about("the classes of the bag's rows that arrive here:")
                .at(name);
    }

    /** All splits of a tree, the upper ones first. */
    static List<Split> splits(Node tree) {
        List<Split> splits = new ArrayList<>();
        if (tree instanceof Split split) {
            splits.add(split);
            splits.addAll(splits(split.left()));
            splits.addAll(splits(split.right()));
        }
        return splits;
    }

    /** For each split with a split above it: whether both ask about the same feature. */
    static Stream<Boolean> repeats(Node tree) {
        return splits(tree).stream()
                .flatMap(upper -> Stream.of(upper.left(), upper.right())
                        .filter(lower -> lower instanceof Split)
                        .map(lower -> ((Split) lower).feature() == upper.feature()));
    }

    record Rows(double[][] x, int[] y, int classes) {
        /** Three columns, one of them with repeated values; three classes that follow the columns loosely. */
        static Rows draw(int size, Random random) {
            double[][] x = new double[size][];
            int[] y = new int[size];
            for (int i = 0; i < size; i++) {
                x[i] = new double[] {random.nextGaussian(), random.nextInt(5), random.nextGaussian()};
                double pull = x[i][0] + (x[i][1] - 2) * (x[i][2] > 0 ? 1 : -1) + 0.5 * random.nextGaussian();
                y[i] = pull > 1 ? 2 : pull > -0.5 ? 1 : 0;
            }
            return new Rows(x, y, 3);
        }

        /** Columns of noise, and two classes that have nothing to do with them. */
        static Rows noise(int size, int columns, Random random) {
            double[][] x = IntStream.range(0, size)
                    .mapToObj(i -> random.doubles(columns).toArray())
                    .toArray(double[][]::new);
            return new Rows(x, random.ints(size, 0, 2).toArray(), 2);
        }

        /** The same with a first column that tells the classes apart. */
        Rows told() {
            double[][] told = IntStream.range(0, y.length)
                    .mapToObj(i -> {
                        double[] row = x[i].clone();
                        row[0] = y[i];
                        return row;
                    })
                    .toArray(double[][]::new);
            return new Rows(told, y, classes);
        }
    }
}
