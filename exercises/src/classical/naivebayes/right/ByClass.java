package classical.naivebayes.right;

import classical.naivebayes.NaiveBayes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Gathers the rows of each class first; running means, and posteriors from the odds against every other class. */
public final class ByClass implements NaiveBayes {
    @Override
    public Gaussian fitGaussian(double[][] x, int[] y) {
        List<List<double[]>> classes = gathered(x, y);
        double[][] means = new double[classes.size()][];
        double[][] variances = new double[classes.size()][];
        for (int c = 0; c < classes.size(); c++) {
            double[] mean = new double[x[0].length];
            double[] squares = new double[mean.length];
            int n = 0;
            for (double[] row : classes.get(c)) {
                n++;
                for (int j = 0; j < mean.length; j++) {
                    double before = row[j] - mean[j];
                    mean[j] += before / n;
                    squares[j] += before * (row[j] - mean[j]);
                }
            }
            for (int j = 0; j < squares.length; j++) {
                squares[j] = squares[j] / n < 1e-9 ? 1e-9 : squares[j] / n;
            }
            means[c] = mean;
            variances[c] = squares;
        }
        return new Gaussian(priors(classes, y.length), means, variances);
    }

    @Override
    public Multinomial fitMultinomial(double[][] counts, int[] y, double alpha) {
        if (alpha <= 0 || Double.isNaN(alpha)) {
            throw new IllegalArgumentException("alpha");
        }
        List<List<double[]>> classes = gathered(counts, y);
        double[][] logs = new double[classes.size()][counts[0].length];
        for (int c = 0; c < logs.length; c++) {
            double words = 0;
            for (double[] document : classes.get(c)) {
                for (int j = 0; j < document.length; j++) {
                    if (document[j] < 0) {
                        throw new IllegalArgumentException("negative");
                    }
                    logs[c][j] += document[j];
                    words += document[j];
                }
            }
            for (int j = 0; j < logs[c].length; j++) {
                logs[c][j] = Math.log(logs[c][j] + alpha) - Math.log(words + alpha * logs[c].length);
            }
        }
        return new Multinomial(priors(classes, y.length), logs);
    }

    private static double[] priors(List<List<double[]>> classes, int n) {
        return classes.stream()
                .mapToDouble(rows -> Math.log(rows.size()) - Math.log(n))
                .toArray();
    }

    private static List<List<double[]>> gathered(double[][] x, int[] y) {
        TreeMap<Integer, List<double[]>> classes = new TreeMap<>();
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException("sizes");
        }
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != x[0].length) {
                throw new IllegalArgumentException("uneven");
            }
            classes.computeIfAbsent(y[i], c -> new ArrayList<>()).add(x[i]);
        }
        if (classes.firstKey() != 0 || classes.lastKey() != classes.size() - 1) {
            throw new IllegalArgumentException("classes " + classes.keySet());
        }
        return new ArrayList<>(classes.values());
    }

    @Override
    public double[][] logPosteriors(Model model, double[][] x) {
        double[][] answers = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            double[] joint = model instanceof Multinomial words ? joint(words, x[i]) : joint((Gaussian) model, x[i]);
            answers[i] = new double[joint.length];
            for (int c = 0; c < joint.length; c++) {
                // ln P = -ln(1 + the odds of all others against this class)
                double largest = 0;
                for (double other : joint) {
                    largest = Math.max(largest, other - joint[c]);
                }
                double sum = 0;
                for (double other : joint) {
                    sum += Math.exp(other - joint[c] - largest);
                }
                answers[i][c] = -largest - Math.log(sum);
            }
        }
        return answers;
    }

    private static double[] joint(Gaussian model, double[] row) {
        double[] joint = new double[model.logPriors().length];
        for (int c = 0; c < joint.length; c++) {
            if (row.length != model.means()[c].length) {
                throw new IllegalArgumentException("row");
            }
            for (int j = 0; j < row.length; j++) {
                double deviation = Math.sqrt(model.variances()[c][j]);
                double z = (row[j] - model.means()[c][j]) / deviation;
                joint[c] += -0.5 * z * z - Math.log(deviation) - 0.5 * Math.log(2 * Math.PI);
            }
            joint[c] += model.logPriors()[c];
        }
        return joint;
    }

    private static double[] joint(Multinomial model, double[] row) {
        double[] joint = new double[model.logPriors().length];
        for (int c = 0; c < joint.length; c++) {
            if (row.length != model.logShares()[c].length) {
                throw new IllegalArgumentException("row");
            }
            for (int j = row.length - 1; j >= 0; j--) {
                joint[c] += row[j] == 0 ? 0 : row[j] * model.logShares()[c][j];
            }
            joint[c] += model.logPriors()[c];
        }
        return joint;
    }

    @Override
    public int[] predict(Model model, double[][] x) {
        double[][] logs = logPosteriors(model, x);
        int[] classes = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int c = logs[i].length - 1; c >= 0; c--) {
                classes[i] = logs[i][c] >= logs[i][classes[i]] ? c : classes[i];
            }
        }
        return classes;
    }
}
