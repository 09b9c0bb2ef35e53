package trees.randomforest;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Random forests (Breiman 2001, sections 2, 3 and 10). */
public class RandomForestReference implements RandomForest {
    @Override
    public Forest fit(double[][] x, int[] y, int classes, Settings settings) {
        requireProper(x, y, classes);
        int d = x[0].length;
        if (settings.trees() < 1 || settings.features() < 1 || settings.features() > d) {
            throw new IllegalArgumentException(settings + " for " + d + " features");
        }
        Random random = new Random(settings.seed());
        Supplier<int[]> features = () -> someOf(d, settings.features(), random);
        List<Member> members = IntStream.range(0, settings.trees())
                .mapToObj(tree -> {
                    int[] bag = random.ints(y.length, 0, y.length).toArray();
                    return new Member(bag, RandomForest.grow(x, y, classes, bag, features));
                })
                .toList();
        return new Forest(members);
    }

    /** The first k of 0 .. d-1 after a shuffle that stops there (Fisher and Yates). */
    private static int[] someOf(int d, int k, Random random) {
        int[] order = IntStream.range(0, d).toArray();
        for (int i = 0; i < k; i++) {
            int j = i + random.nextInt(d - i);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return Arrays.copyOf(order, k);
    }

    @Override
    public int[][] votes(Forest forest, double[][] x) {
        int[][] votes = new int[x.length][classes(forest)];
        for (Member member : forest.members()) {
            for (int i = 0; i < x.length; i++) {
                votes[i][RandomForest.labelAt(member.tree(), x[i])]++;
            }
        }
        return votes;
    }

    @Override
    public int[][] outOfBagVotes(Forest forest, double[][] x) {
        int[][] votes = new int[x.length][classes(forest)];
        for (Member member : forest.members()) {
            boolean[] seen = new boolean[x.length];
            Arrays.stream(member.bag()).forEach(i -> seen[i] = true);
            for (int i = 0; i < x.length; i++) {
                if (!seen[i]) {
                    votes[i][RandomForest.labelAt(member.tree(), x[i])]++;
                }
            }
        }
        return votes;
    }

    /** Every leaf counts all classes. */
    private static int classes(Forest forest) {
        Node node = forest.members().get(0).tree();
        while (node instanceof Split split) {
            node = split.left();
        }
        return ((Leaf) node).counts().length;
    }

    @Override
    public int[] winners(int[][] votes) {
        return Arrays.stream(votes).mapToInt(RandomForestReference::winner).toArray();
    }

    private static int winner(int[] votes) {
        int most = 0;
        int winner = -1;
        for (int label = 0; label < votes.length; label++) {
            if (votes[label] > most) {
                most = votes[label];
                winner = label;
            }
        }
        return winner;
    }

    @Override
    public double outOfBagError(Forest forest, double[][] x, int[] y) {
        int[] winners = winners(outOfBagVotes(forest, x));
        return IntStream.range(0, y.length)
                .filter(i -> winners[i] >= 0)
                .mapToDouble(i -> winners[i] == y[i] ? 0 : 1)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("every tree has seen every row"));
    }

    @Override
    public double[] importance(Forest forest, double[][] x, int[] y, int[] order) {
        double right = right(forest, x, y);
        return IntStream.range(0, x[0].length)
                .mapToDouble(feature -> (right - right(forest, mixed(x, feature, order), y)) / y.length)
                .toArray();
    }

    private static double[][] mixed(double[][] x, int feature, int[] order) {
        double[][] mixed = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
        for (int i = 0; i < x.length; i++) {
            mixed[i][feature] = x[order[i]][feature];
        }
        return mixed;
    }

    private double right(Forest forest, double[][] x, int[] y) {
        int[] winners = winners(votes(forest, x));
        return IntStream.range(0, y.length).filter(i -> winners[i] == y[i]).count();
    }

    private static void requireProper(double[][] x, int[] y, int classes) {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException(x.length + " rows, " + y.length + " labels");
        }
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != x[0].length || !Arrays.stream(x[i]).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("row " + i + " is " + Arrays.toString(x[i]));
            }
            if (y[i] < 0 || y[i] >= classes) {
                throw new IllegalArgumentException("label " + y[i] + " of " + classes + " classes");
            }
        }
    }
}
