package evaluation.averageprecision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** One walk down the sorted scores, equal ones in one step (Manning, Raghavan and Schütze 2008, section 8.4). */
public class AveragePrecisionReference implements AveragePrecision {
    @Override
    public Curve curve(boolean[] truth, double[] score) {
        List<Point> points = points(truth, score);
        double positives = points.get(points.size() - 1).positives();
        return new Curve(
                points.stream()
                        .mapToDouble(point -> point.positives() / positives)
                        .toArray(),
                points.stream()
                        .mapToDouble(point -> point.positives() / point.rows())
                        .toArray(),
                points.stream().mapToDouble(Point::threshold).toArray());
    }

    @Override
    public double averagePrecision(boolean[] truth, double[] score) {
        Curve curve = curve(truth, score);
        double sum = 0;
        double before = 0;
        for (int i = 0; i < curve.recalls().length; i++) {
            sum += (curve.recalls()[i] - before) * curve.precisions()[i];
            before = curve.recalls()[i];
        }
        return sum;
    }

    /** How many rows, and how many positives, have at least the threshold's score, from the highest threshold on. */
    private static List<Point> points(boolean[] truth, double[] score) {
        requireProper(truth, score);
        int[] order = IntStream.range(0, score.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -score[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Point> points = new ArrayList<>();
        int positives = 0;
        for (int i = 0; i < order.length; i++) {
            if (truth[order[i]]) {
                positives++;
            }
            boolean lastOfEquals = i + 1 == order.length || score[order[i + 1]] != score[order[i]];
            if (lastOfEquals) {
                points.add(new Point(score[order[i]], i + 1, positives));
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
        if (IntStream.range(0, truth.length).noneMatch(i -> truth[i])) {
            throw new IllegalArgumentException("no row is positive");
        }
    }

    private record Point(double threshold, double rows, double positives) {}
}
