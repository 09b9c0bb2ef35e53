package classical.naivebayes;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Naive Bayes with normal and with multinomial columns (Murphy 2012, sections 3.5 and 4.2; Laplace's smoothing). */
public class NaiveBayesReference implements NaiveBayes {
    private static final double LEAST_VARIANCE = 1e-9;

    @Override
    public Gaussian fitGaussian(double[][] x, int[] y) {
        double[] sizes = classSizes(x, y);
        double[][] means = new double[sizes.length][x[0].length];
        double[][] variances = new double[sizes.length][x[0].length];
        for (int j = 0; j < x[0].length; j++) {
            for (int i = 0; i < x.length; i++) {
                means[y[i]][j] += x[i][j] / sizes[y[i]];
            }
            for (int i = 0; i < x.length; i++) {
                double departure = x[i][j] - means[y[i]][j];
                variances[y[i]][j] += departure * departure / sizes[y[i]];
            }
            for (double[] own : variances) {
                own[j] = Math.max(own[j], LEAST_VARIANCE);
            }
        }
        return new Gaussian(logShares(sizes), means, variances);
    }

    @Override
    public Multinomial fitMultinomial(double[][] counts, int[] y, double alpha) {
        if (!(alpha > 0)) {
            throw new IllegalArgumentException("alpha must be above 0, not " + alpha);
        }
        double[] sizes = classSizes(counts, y);
        double[][] words = new double[sizes.length][counts[0].length];
        for (double[] own : words) {
            Arrays.fill(own, alpha);
        }
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                if (counts[i][j] < 0) {
                    throw new IllegalArgumentException("a count of " + counts[i][j]);
                }
                words[y[i]][j] += counts[i][j];
            }
        }
        return new Multinomial(
                logShares(sizes),
                Arrays.stream(words).map(NaiveBayesReference::logShares).toArray(double[][]::new));
    }

    @Override
    public double[][] logPosteriors(Model model, double[][] x) {
        return Arrays.stream(x)
                .map(row -> {
                    double[] joint = model instanceof Gaussian gaussian
                            ? logJoint(gaussian, row)
                            : logJoint((Multinomial) model, row);
                    double evidence = logSumExp(joint);
                    return Arrays.stream(joint).map(each -> each - evidence).toArray();
                })
                .toArray(double[][]::new);
    }

    @Override
    public int[] predict(Model model, double[][] x) {
        return Arrays.stream(logPosteriors(model, x))
                .mapToInt(row -> IntStream.range(0, row.length)
                        .reduce((best, c) -> row[c] > row[best] ? c : best)
                        .orElseThrow())
                .toArray();
    }

    /** ln P(class) + ln p(row | class), for each class. */
    private static double[] logJoint(Gaussian model, double[] row) {
        double[] joint = model.logPriors().clone();
        for (int c = 0; c < joint.length; c++) {
            requireEntries(row, model.means()[c].length);
            for (int j = 0; j < row.length; j++) {
                double departure = row[j] - model.means()[c][j];
                double variance = model.variances()[c][j];
                joint[c] -= (Math.log(2 * Math.PI * variance) + departure * departure / variance) / 2;
            }
        }
        return joint;
    }

    private static double[] logJoint(Multinomial model, double[] row) {
        double[] joint = model.logPriors().clone();
        for (int c = 0; c < joint.length; c++) {
            requireEntries(row, model.logShares()[c].length);
            for (int j = 0; j < row.length; j++) {
                joint[c] += row[j] * model.logShares()[c][j];
            }
        }
        return joint;
    }

    private static double logSumExp(double[] values) {
        double largest = Arrays.stream(values).max().orElseThrow();
        return largest
                + Math.log(Arrays.stream(values)
                        .map(value -> Math.exp(value - largest))
                        .sum());
    }

    private static double[] logShares(double[] counts) {
        double all = Arrays.stream(counts).sum();
        return Arrays.stream(counts).map(count -> Math.log(count / all)).toArray();
    }

    /** The number of rows of each class. */
    private static double[] classSizes(double[][] x, int[] y) {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException(x.length + " rows, " + y.length + " classes");
        }
        double[] sizes = new double[Arrays.stream(y).max().orElseThrow() + 1];
        for (int i = 0; i < x.length; i++) {
            requireEntries(x[i], x[0].length);
            if (y[i] < 0) {
                throw new IllegalArgumentException("a class " + y[i]);
            }
            sizes[y[i]]++;
        }
        if (Arrays.stream(sizes).anyMatch(size -> size == 0)) {
            throw new IllegalArgumentException("a class without a row");
        }
        return sizes;
    }

    private static void requireEntries(double[] row, int entries) {
        if (row.length != entries) {
            throw new IllegalArgumentException("a row of " + row.length + " entries, not " + entries);
        }
    }
}
