package evaluation.rocauc.speed;

import evaluation.rocauc.RocAuc;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An object for each row, sorted by a comparator, and a list of numbers in boxes for the curve. */
public class Naive implements RocAuc {
    private record Row(boolean positive, double score) {}

    @Override
    public Curve roc(boolean[] truth, double[] score) {
        List<Row> rows = sorted(truth, score);
        long positives = rows.stream().filter(Row::positive).count();
        long negatives = rows.size() - positives;
        List<Double> x = new ArrayList<>(List.of(0.0));
        List<Double> y = new ArrayList<>(List.of(0.0));
        List<Double> thresholds = new ArrayList<>(List.of(Double.POSITIVE_INFINITY));
        int caught = 0;
        for (int i = 0; i < rows.size(); i++) {
            caught += rows.get(i).positive() ? 1 : 0;
            if (i + 1 == rows.size() || rows.get(i + 1).score() != rows.get(i).score()) {
                x.add((i + 1 - caught) / (double) negatives);
                y.add(caught / (double) positives);
                thresholds.add(rows.get(i).score());
            }
        }
        return new Curve(unboxed(x), unboxed(y), unboxed(thresholds));
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

    private static List<Row> sorted(boolean[] truth, double[] score) {
        requireBothClasses(truth, score);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < truth.length; i++) {
            rows.add(new Row(truth[i], score[i]));
        }
        rows.sort(Comparator.comparing(row -> -row.score()));
        return rows;
    }

    /** The number of positives. */
    static int requireBothClasses(boolean[] truth, double[] score) {
        if (truth.length != score.length) {
            throw new IllegalArgumentException(truth.length + " truths, " + score.length + " scores");
        }
        int positives = 0;
        for (int i = 0; i < truth.length; i++) {
            positives += truth[i] ? 1 : 0;
            if (!Double.isFinite(score[i])) {
                throw new IllegalArgumentException("a score that is not finite");
            }
        }
        if (positives == 0 || positives == truth.length) {
            throw new IllegalArgumentException("a class without rows");
        }
        return positives;
    }

    private static double[] unboxed(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
