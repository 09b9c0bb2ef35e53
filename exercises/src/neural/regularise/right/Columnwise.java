package neural.regularise.right;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import neural.regularise.Regularise;

/**
 * Column by column, the variance as the mean square less the squared mean of shifted values; backwards through the chain of
 * the paper: first by the variance, then by the mean, then by x.
 */
public final class Columnwise implements Regularise {
    @Override
    public double[][] dropout(double[][] x, double keep, boolean training, long seed) {
        check(x, x.length > 0 ? x[0].length : -1);
        if (keep <= 0 || keep > 1 || keep != keep) {
            throw new IllegalArgumentException("keep");
        }
        double[][] y = new double[x.length][x[0].length];
        Random random = new Random(seed * 31 + 7);
        for (int j = 0; j < x[0].length; j++) {
            for (int i = x.length - 1; i >= 0; i--) {
                boolean dropped = training && random.nextFloat() >= (float) keep;
                y[i][j] = dropped ? 0 : training ? x[i][j] * (1 / keep) : x[i][j];
            }
        }
        return y;
    }

    @Override
    public Normalised normalise(double[][] x, Norm norm) {
        int d = norm.gamma().length;
        check(x, d);
        double[][] y = new double[x.length][d];
        double[] mean = new double[d];
        double[] variance = new double[d];
        for (int j = 0; j < d; j++) {
            double[] moments = moments(column(x, j));
            double invert = Math.pow(moments[1] + norm.epsilon(), -0.5);
            for (int i = 0; i < x.length; i++) {
                y[i][j] = norm.gamma()[j] * invert * x[i][j] + (norm.beta()[j] - norm.gamma()[j] * invert * moments[0]);
            }
            mean[j] = norm.mean()[j] + (1 - norm.momentum()) * (moments[0] - norm.mean()[j]);
            variance[j] = norm.variance()[j] + (1 - norm.momentum()) * (moments[1] - norm.variance()[j]);
        }
        return new Normalised(y, mean, variance);
    }

    @Override
    public double[][] infer(double[][] x, Norm norm) {
        check(x, norm.gamma().length);
        double[][] y = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            double[] row = x[i];
            y[i] = IntStream.range(0, row.length)
                    .mapToDouble(j -> norm.beta()[j]
                            + (row[j] - norm.mean()[j])
                                    * (norm.gamma()[j] / Math.sqrt(norm.epsilon() + norm.variance()[j])))
                    .toArray();
        }
        return y;
    }

    @Override
    public Gradients backward(double[][] x, Norm norm, double[][] upstream) {
        int n = x.length;
        int d = norm.gamma().length;
        check(x, d);
        check(upstream, d);
        if (n != upstream.length) {
            throw new IllegalArgumentException("two lengths");
        }
        double[][] byX = new double[n][d];
        double[] byGamma = new double[d];
        double[] byBeta = new double[d];
        for (int j = 0; j < d; j++) {
            double[] moments = moments(column(x, j));
            double s = Math.sqrt(moments[1] + norm.epsilon());
            double byVariance = 0;
            double byMean = 0;
            for (int i = 0; i < n; i++) {
                double byStandard = upstream[i][j] * norm.gamma()[j];
                double distance = x[i][j] - moments[0];
                byVariance += byStandard * distance * -0.5 / (s * s * s);
                byMean -= byStandard / s;
                byGamma[j] += upstream[i][j] * distance / s;
                byBeta[j] += upstream[i][j];
            }
            for (int i = 0; i < n; i++) {
                byX[i][j] =
                        upstream[i][j] * norm.gamma()[j] / s + byVariance * 2 * (x[i][j] - moments[0]) / n + byMean / n;
            }
        }
        return new Gradients(byX, byGamma, byBeta);
    }

    @Override
    public Stop stop(double[] losses, int patience) {
        if (patience <= 0
                || losses.length < 1
                || DoubleStream.of(losses).sum() != DoubleStream.of(losses).sum()) {
            throw new IllegalArgumentException("nothing to stop");
        }
        int best = 0;
        int waited = 0;
        int epoch = 0;
        while (waited < patience && ++epoch < losses.length) {
            waited++;
            if (losses[epoch] < losses[best]) {
                best = epoch;
                waited = 0;
            }
        }
        return new Stop(best, Math.min(epoch, losses.length - 1));
    }

    private static double[] moments(double[] column) {
        double shift = column[0];
        double mean = DoubleStream.of(column).map(v -> v - shift).average().getAsDouble();
        double square = DoubleStream.of(column)
                .map(v -> (v - shift) * (v - shift))
                .average()
                .getAsDouble();
        return new double[] {shift + mean, Math.max(0, square - mean * mean)};
    }

    private static double[] column(double[][] x, int j) {
        double[] column = new double[x.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = x[i][j];
        }
        return column;
    }

    private static void check(double[][] x, int width) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        for (double[] row : x) {
            if (row.length != width) {
                throw new IllegalArgumentException("a row of " + row.length + " where " + width + " are wanted");
            }
        }
    }
}
