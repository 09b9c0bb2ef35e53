package linear.polynomialbiasvariance.right;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linear.polynomialbiasvariance.PolynomialBiasVariance;

/**
 * Without powers: polynomials that are orthogonal over the fitted rows, each made from the two before it (Forsythe 1957).
 * The next degree adds a term and changes none, so that one pass has the residuals of all degrees.
 */
public final class OrthogonalPolynomials implements PolynomialBiasVariance {
    @Override
    public double[][] expand(double[] x, int degree, double low, double high) {
        if (degree <= 0 || low >= high) {
            throw new IllegalArgumentException("cannot expand");
        }
        double[][] rows = new double[x.length][degree];
        for (int i = 0; i < x.length; i++) {
            double t = (x[i] - (low + high) / 2) / ((high - low) / 2);
            for (int j = 0; j < degree; j++) {
                rows[i][j] = Math.pow(t, j + 1);
            }
        }
        return rows;
    }

    @Override
    public Choice choose(double[] x, double[] y, Settings settings) {
        int n = x.length;
        int k = settings.folds();
        if (n != y.length || settings.maxDegree() < 1 || k < 2 || k > n) {
            throw new IllegalArgumentException("settings");
        }
        List<Integer> order = IntStream.range(0, n).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, new Random(settings.seed()));
        double[] validation = new double[settings.maxDegree()];
        for (int f = 0; f < k; f++) {
            List<Integer> test = new ArrayList<>();
            List<Integer> train = new ArrayList<>();
            for (int place = 0; place < n; place++) {
                (place % k == f ? test : train).add(order.get(place));
            }
            if (train.size() <= settings.maxDegree()) {
                throw new IllegalArgumentException("too few rows");
            }
            addSquares(x, y, train, test, validation);
        }
        double[] training = new double[settings.maxDegree()];
        addSquares(x, y, order, order, training);
        int best = 0;
        for (int d = 0; d < validation.length; d++) {
            training[d] /= n;
            validation[d] /= n;
            best = validation[d] < validation[best] ? d : best;
        }
        return new Choice(best + 1, training, validation);
    }

    private static void addSquares(double[] x, double[] y, List<Integer> train, List<Integer> test, double[] sums) {
        double[] xs = values(x, train);
        double[] xt = values(x, test);
        double[] fitted = values(y, train);
        double[] left = values(y, test);
        double middle = Arrays.stream(xs).average().orElseThrow();
        double size = Arrays.stream(xs).map(v -> Math.abs(v - middle)).max().orElseThrow();
        double[] last = new double[xs.length];
        double[] lastTest = new double[xt.length];
        double[] now = new double[xs.length];
        double[] nowTest = new double[xt.length];
        Arrays.fill(now, 1);
        Arrays.fill(nowTest, 1);
        double lastSquare = 1;
        for (int d = 0; d <= sums.length; d++) {
            double square = 0;
            double product = 0;
            double centre = 0;
            for (int i = 0; i < xs.length; i++) {
                square += now[i] * now[i];
                product += now[i] * fitted[i];
                centre += now[i] * now[i] * (xs[i] - middle) / size;
            }
            double coefficient = product / square;
            for (int i = 0; i < xs.length; i++) {
                double next = ((xs[i] - middle) / size - centre / square) * now[i] - square / lastSquare * last[i];
                fitted[i] -= coefficient * now[i];
                last[i] = now[i];
                now[i] = next;
            }
            for (int i = 0; i < xt.length; i++) {
                double next =
                        ((xt[i] - middle) / size - centre / square) * nowTest[i] - square / lastSquare * lastTest[i];
                left[i] -= coefficient * nowTest[i];
                lastTest[i] = nowTest[i];
                nowTest[i] = next;
                if (d > 0) {
                    sums[d - 1] += left[i] * left[i];
                }
            }
            lastSquare = square;
        }
    }

    private static double[] values(double[] all, List<Integer> rows) {
        return rows.stream().mapToDouble(i -> all[i]).toArray();
    }
}
