package trees.randomforest.right;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import trees.randomforest.RandomForest;

/** All bags first, then the trees; features by drawing until there are enough; votes row by row. */
public final class RowByRow implements RandomForest {
    @Override
    public Forest fit(double[][] x, int[] y, int classes, Settings settings) {
        int n = x.length;
        if (n == 0 || n != y.length) {
            throw new IllegalArgumentException("sizes");
        }
        int d = x[0].length;
        for (int i = 0; i < n; i++) {
            if (x[i].length != d || y[i] < 0 || y[i] > classes - 1) {
                throw new IllegalArgumentException("row " + i);
            }
            for (double value : x[i]) {
                if (Double.isNaN(value) || Double.isInfinite(value)) {
                    throw new IllegalArgumentException("row " + i);
                }
            }
        }
        if (settings.trees() <= 0 || settings.features() <= 0 || settings.features() > d) {
            throw new IllegalArgumentException("settings");
        }
        Random random = new Random(settings.seed());
        List<int[]> bags = new ArrayList<>();
        for (int t = 0; t < settings.trees(); t++) {
            int[] bag = new int[n];
            for (int i = 0; i < n; i++) {
                bag[i] = (int) (random.nextDouble() * n);
            }
            Arrays.sort(bag);
            bags.add(bag);
        }
        List<Member> members = new ArrayList<>();
        for (int[] bag : bags) {
            members.add(new Member(bag, RandomForest.grow(x, y, classes, bag, () -> {
                Set<Integer> drawn = new HashSet<>();
                while (drawn.size() < settings.features()) {
                    drawn.add(random.nextInt(d));
                }
                return drawn.stream().mapToInt(Integer::intValue).toArray();
            })));
        }
        return new Forest(members);
    }

    @Override
    public int[][] votes(Forest forest, double[][] x) {
        return counted(forest, x, Collections.nCopies(forest.members().size(), Set.of()));
    }

    @Override
    public int[][] outOfBagVotes(Forest forest, double[][] x) {
        List<Set<Integer>> seen = new ArrayList<>();
        for (Member member : forest.members()) {
            Set<Integer> rows = new HashSet<>();
            for (int row : member.bag()) {
                rows.add(row);
            }
            seen.add(rows);
        }
        return counted(forest, x, seen);
    }

    private static int[][] counted(Forest forest, double[][] x, List<? extends Set<Integer>> seen) {
        int[][] votes = new int[x.length][classes(forest.members().get(0).tree())];
        for (int i = 0; i < x.length; i++) {
            for (int t = 0; t < seen.size(); t++) {
                if (!seen.get(t).contains(i)) {
                    votes[i][RandomForest.labelAt(forest.members().get(t).tree(), x[i])] += 1;
                }
            }
        }
        return votes;
    }

    private static int classes(Node node) {
        return node instanceof Leaf leaf ? leaf.counts().length : classes(((Split) node).right());
    }

    @Override
    public int[] winners(int[][] votes) {
        int[] winners = new int[votes.length];
        for (int i = 0; i < votes.length; i++) {
            int best = 0;
            for (int label = votes[i].length - 1; label >= 0; label--) {
                best = votes[i][label] >= votes[i][best] ? label : best;
            }
            winners[i] = votes[i][best] == 0 ? -1 : best;
        }
        return winners;
    }

    @Override
    public double outOfBagError(Forest forest, double[][] x, int[] y) {
        int[] winners = winners(outOfBagVotes(forest, x));
        int wrong = 0;
        int voted = 0;
        for (int i = 0; i < y.length; i++) {
            if (winners[i] != -1) {
                voted++;
                wrong += winners[i] != y[i] ? 1 : 0;
            }
        }
        if (voted == 0) {
            throw new IllegalArgumentException("no votes");
        }
        return (double) wrong / voted;
    }

    @Override
    public double[] importance(Forest forest, double[][] x, int[] y, int[] order) {
        double[] importance = new double[x[0].length];
        for (int j = 0; j < importance.length; j++) {
            double[][] copy = new double[x.length][];
            for (int i = 0; i < x.length; i++) {
                copy[i] = Arrays.copyOf(x[i], x[i].length);
                copy[i][j] = x[order[i]][j];
            }
            importance[j] = accuracy(forest, x, y) - accuracy(forest, copy, y);
        }
        return importance;
    }

    private double accuracy(Forest forest, double[][] x, int[] y) {
        int[] winners = winners(votes(forest, x));
        double right = 0;
        for (int i = 0; i < y.length; i++) {
            right += winners[i] == y[i] ? 1.0 / y.length : 0;
        }
        return right;
    }
}
