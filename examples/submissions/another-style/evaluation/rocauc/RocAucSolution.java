package evaluation.rocauc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The area by the rank sum of Mann and Whitney, the curve from a table of the distinct scores. */
public final class RocAucSolution implements RocAuc {
    @Override
    public Curve roc(boolean[] truth, double[] score) {
        NavigableMap<Double, Tally> table = table(truth, score);
        Tally all = table.values().stream().reduce(Tally.NONE, Tally::plus);
        List<Tally> running = new ArrayList<>(List.of(Tally.NONE));
        table.descendingMap().values().forEach(tally -> running.add(running.get(running.size() - 1).plus(tally)));
        return new Curve(
                running.stream().mapToDouble(t -> (double) t.negatives() / all.negatives()).toArray(),
                running.stream().mapToDouble(t -> (double) t.positives() / all.positives()).toArray(),
                DoubleStream.concat(
                                DoubleStream.of(Double.POSITIVE_INFINITY),
                                table.descendingKeySet().stream().mapToDouble(Double::doubleValue))
                        .toArray());
    }

    /** (rank sum of the positives - P (P + 1) / 2) / (P N), where equal scores share the mean of their ranks. */
    @Override
    public double auc(boolean[] truth, double[] score) {
        double rankSum = 0;
        double below = 0;
        Tally all = Tally.NONE;
        for (Tally tally : table(truth, score).values()) {
            rankSum += tally.positives() * (below + (tally.rows() + 1) / 2.0);
            below += tally.rows();
            all = all.plus(tally);
        }
        double p = all.positives();
        return (rankSum - p * (p + 1) / 2) / p / all.negatives();
    }

    private static NavigableMap<Double, Tally> table(boolean[] truth, double[] score) {
        if (truth.length != score.length || !Arrays.stream(score).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("each truth needs a finite score");
        }
        NavigableMap<Double, Tally> table = new TreeMap<>();
        IntStream.range(0, truth.length)
                .forEach(i -> table.merge(score[i] + 0.0, truth[i] ? Tally.POSITIVE : Tally.NEGATIVE, Tally::plus));
        Tally all = table.values().stream().reduce(Tally.NONE, Tally::plus);
        if (all.positives() * all.negatives() == 0) {
            throw new IllegalArgumentException("a class has no rows");
        }
        return table;
    }

    private record Tally(int positives, int negatives) {
        static final Tally NONE = new Tally(0, 0);
        static final Tally POSITIVE = new Tally(1, 0);
        static final Tally NEGATIVE = new Tally(0, 1);

        int rows() {
            return positives + negatives;
        }

        Tally plus(Tally other) {
            return new Tally(positives + other.positives, negatives + other.negatives);
        }
    }
}
