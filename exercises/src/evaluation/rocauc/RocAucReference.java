package evaluation.rocauc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** One walk down the sorted scores, equal ones in one step (Fawcett 2006, algorithms 1 and 2). */
public class RocAucReference implements RocAuc {
    @Override
    public Curve roc(boolean[] truth, double[] score) {
        List<Point> points = points(truth, score);
        Point last = points.get(points.size() - 1);
        return new Curve(
                points.stream()
                        .mapToDouble(point -> point.negatives() / (double) last.negatives())
                        .toArray(),
                points.stream()
                        .mapToDouble(point -> point.positives() / (double) last.positives())
                        .toArray(),
                points.stream().mapToDouble(Point::threshold).toArray());
    }

    @Override
    public double auc(boolean[] truth, double[] score) {
        Curve curve = roc(truth, score);
        double[] x = curve.falsePositiveRates();
        double[] y = curve.truePositiveRates();
        double area = 0;
        for (int i = 1; i < x.length; i++) {
            area += (x[i] - x[i - 1]) * (y[i] + y[i - 1]) / 2;
        }
        return area;
    }

    /** How many of each class have at least the threshold's score, for each threshold from high to low. */
    private static List<Point> points(boolean[] truth, double[] score) {
        requireProper(truth, score);
        int[] order = IntStream.range(0, score.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -score[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Point> points = new ArrayList<>(List.of(new Point(Double.POSITIVE_INFINITY, 0, 0)));
        int positives = 0;
        int negatives = 0;
        for (int i = 0; i < order.length; i++) {
            if (truth[order[i]]) {
                positives++;
            } else {
                negatives++;
            }
            boolean lastOfEquals = i + 1 == order.length || score[order[i + 1]] != score[order[i]];
            if (lastOfEquals) {
                points.add(new Point(score[order[i]], positives, negatives));
            }
        }
        return points;
    }

    private static void requireProper(boolean[] truth, double[] score) {
        if (truth.length != score.length) {
            throw new IllegalArgumentException(truth.length + " truths, " + score.length + " scores");
        }
        if (!Arrays.stream(score).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("scores must be finite");
        }
        long positives = IntStream.range(0, truth.length).filter(i -> truth[i]).count();
        if (positives == 0 || positives == truth.length) {
            throw new IllegalArgumentException(positives + " positives among " + truth.length + " rows");
        }
    }

    private record Point(double threshold, int positives, int negatives) {}
}
