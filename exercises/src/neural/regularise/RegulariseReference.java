package neural.regularise;

import java.util.Arrays;
import java.util.Random;

/**
 * Inverted dropout (Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov 2014, Journal of Machine Learning Research
 * 15), batch normalisation (Ioffe and Szegedy 2015, arXiv 1502.03167) and early stopping (Prechelt 1998, "Early stopping -
 * but when?").
 */
public class RegulariseReference implements Regularise {
    @Override
    public double[][] dropout(double[][] x, double keep, boolean training, long seed) {
        if (!(keep > 0 && keep <= 1)) {
            throw new IllegalArgumentException("keep = " + keep);
        }
        requireRows(x, x.length == 0 ? 0 : x[0].length);
        Random random = new Random(seed);
        double[][] y = new double[x.length][x[0].length];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[i].length; j++) {
                y[i][j] = training ? entry(x[i][j], keep, random) : x[i][j];
            }
        }
        return y;
    }

    protected double entry(double value, double keep, Random random) {
        return random.nextDouble() < keep ? value / keep : 0;
    }

    @Override
    public Normalised normalise(double[][] x, Norm norm) {
        requireRows(x, norm.gamma().length);
        double[] mean = means(x);
        double[] variance = variances(x, mean);
        return new Normalised(
                normalised(x, mean, variance, norm),
                running(norm.mean(), mean, norm.momentum()),
                running(norm.variance(), variance, norm.momentum()));
    }

    @Override
    public double[][] infer(double[][] x, Norm norm) {
        requireRows(x, norm.gamma().length);
        return normalised(x, norm.mean(), norm.variance(), norm);
    }

    private double[][] normalised(double[][] x, double[] mean, double[] variance, Norm norm) {
        double[][] y = new double[x.length][mean.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < mean.length; j++) {
                double standard = (x[i][j] - mean[j]) / deviation(variance[j], norm.epsilon());
                y[i][j] = norm.gamma()[j] * standard + norm.beta()[j];
            }
        }
        return y;
    }

    @Override
    public Gradients backward(double[][] x, Norm norm, double[][] upstream) {
        requireRows(x, norm.gamma().length);
        requireRows(upstream, norm.gamma().length);
        if (upstream.length != x.length) {
            throw new IllegalArgumentException(x.length + " rows, " + upstream.length + " of derivatives");
        }
        double[] mean = means(x);
        double[] variance = variances(x, mean);
        Gradients gradients =
                new Gradients(new double[x.length][mean.length], new double[mean.length], new double[mean.length]);
        for (int j = 0; j < mean.length; j++) {
            double deviation = deviation(variance[j], norm.epsilon());
            double[] standard = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                standard[i] = (x[i][j] - mean[j]) / deviation;
                gradients.gamma()[j] += upstream[i][j] * standard[i];
                gradients.beta()[j] += upstream[i][j];
            }
            double factor = norm.gamma()[j] / deviation;
            for (int i = 0; i < x.length; i++) {
                gradients.x()[i][j] = factor
                        * slope(
                                upstream[i][j],
                                standard[i],
                                gradients.beta()[j] / x.length,
                                gradients.gamma()[j] / x.length);
            }
        }
        return gradients;
    }

    /** Every entry moves its own result, the mean of its column, and the variance of its column. */
    protected double slope(double upstream, double standard, double meanUpstream, double meanOfProducts) {
        return upstream - meanUpstream - standard * meanOfProducts;
    }

    protected double[] means(double[][] x) {
        double[] means = new double[x[0].length];
        for (double[] row : x) {
            for (int j = 0; j < means.length; j++) {
                means[j] += row[j] / x.length;
            }
        }
        return means;
    }

    /** The mean squared distances from the means: the divisor is n. */
    protected double[] variances(double[][] x, double[] means) {
        double[] variances = new double[means.length];
        for (double[] row : x) {
            for (int j = 0; j < means.length; j++) {
                double distance = row[j] - means[j];
                variances[j] += distance * distance / x.length;
            }
        }
        return variances;
    }

    protected double deviation(double variance, double epsilon) {
        return Math.sqrt(variance + epsilon);
    }

    protected double[] running(double[] before, double[] batch, double momentum) {
        double[] after = new double[before.length];
        Arrays.setAll(after, j -> momentum * before[j] + (1 - momentum) * batch[j]);
        return after;
    }

    @Override
    public Stop stop(double[] losses, int patience) {
        if (losses.length == 0 || patience < 1 || Arrays.stream(losses).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("patience " + patience + ", losses " + Arrays.toString(losses));
        }
        int best = 0;
        for (int epoch = 1; epoch < losses.length; epoch++) {
            if (losses[epoch] < losses[best]) {
                best = epoch;
            }
            if (epoch - best == patience) {
                return new Stop(best, epoch);
            }
        }
        return new Stop(best, losses.length - 1);
    }

    private static void requireRows(double[][] x, int columns) {
        if (x.length == 0 || Arrays.stream(x).anyMatch(row -> row.length != columns)) {
            throw new IllegalArgumentException("rows of " + columns + " numbers are wanted, at least one");
        }
    }
}
