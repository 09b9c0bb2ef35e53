package trees.gradientboosting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Gradient boosting with trees (Friedman 2001, algorithms 2 and 5, with the shrinkage of section 5). */
public class GradientBoostingReference implements GradientBoosting {
    /** A leaf whose p(1 - p) add up to less than this knows its labels for certain. */
    private static final double CERTAIN = 1e-8;

    @Override
    public Model fit(double[][] x, double[] y, Settings settings) {
        requireProper(x, y, settings);
        double start = start(y, settings.loss());
        double[] f = scores(start, x);
        List<Node> trees = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            double[] residuals = residuals(y, f, settings.loss());
            double[] weights = weights(f, settings.loss());
            Node tree =
                    GradientBoosting.grow(x, residuals, settings.depth(), rows -> leafValue(rows, residuals, weights));
            trees.add(tree);
            add(f, settings.rate(), tree, x);
        }
        return new Model(settings.loss(), start, settings.rate(), trees);
    }

    private static double[] scores(double start, double[][] x) {
        double[] f = new double[x.length];
        Arrays.fill(f, start);
        return f;
    }

    private static void add(double[] f, double rate, Node tree, double[][] x) {
        for (int i = 0; i < f.length; i++) {
            f[i] += rate * GradientBoosting.valueAt(tree, x[i]);
        }
    }

    private static double start(double[] y, Loss loss) {
        double mean = Arrays.stream(y).average().orElseThrow();
        return loss == Loss.SQUARED ? mean : Math.log(mean / (1 - mean));
    }

    /** Minus the derivative of the loss by F. */
    private static double[] residuals(double[] y, double[] f, Loss loss) {
        return IntStream.range(0, y.length)
                .mapToDouble(i -> y[i] - mean(f[i], loss))
                .toArray();
    }

    /** The second derivative of the loss by F. */
    private static double[] weights(double[] f, Loss loss) {
        return Arrays.stream(f)
                .map(score -> loss == Loss.SQUARED ? 1 : sigmoid(score) * sigmoid(-score))
                .toArray();
    }

    private static double leafValue(int[] rows, double[] residuals, double[] weights) {
        double weight = Arrays.stream(rows).mapToDouble(i -> weights[i]).sum();
        return weight < CERTAIN
                ? 0
                : Arrays.stream(rows).mapToDouble(i -> residuals[i]).sum() / weight;
    }

    @Override
    public double[] raw(Model model, double[][] x) {
        double[] f = scores(model.start(), x);
        for (Node tree : model.trees()) {
            add(f, model.rate(), tree, x);
        }
        return f;
    }

    @Override
    public double[] predict(Model model, double[][] x) {
        return Arrays.stream(raw(model, x)).map(f -> mean(f, model.loss())).toArray();
    }

    @Override
    public double[] losses(Model model, double[][] x, double[] y) {
        double[] losses = new double[model.trees().size() + 1];
        double[] f = scores(model.start(), x);
        losses[0] = loss(f, y, model.loss());
        for (int tree = 0; tree < model.trees().size(); tree++) {
            add(f, model.rate(), model.trees().get(tree), x);
            losses[tree + 1] = loss(f, y, model.loss());
        }
        return losses;
    }

    private static double loss(double[] f, double[] y, Loss loss) {
        return IntStream.range(0, y.length)
                .mapToDouble(
                        i -> loss == Loss.SQUARED ? (y[i] - f[i]) * (y[i] - f[i]) / 2 : softplus(f[i]) - y[i] * f[i])
                .average()
                .orElseThrow();
    }

    /** The mean of y that a score stands for. */
    private static double mean(double f, Loss loss) {
        return loss == Loss.SQUARED ? f : sigmoid(f);
    }

    private static double sigmoid(double f) {
        return 1 / (1 + Math.exp(-f));
    }

    /** ln(1 + exp f), which does not overflow. */
    private static double softplus(double f) {
        return Math.max(f, 0) + Math.log1p(Math.exp(-Math.abs(f)));
    }

    private static void requireProper(double[][] x, double[] y, Settings settings) {
        require(settings.rounds() >= 0 && settings.depth() >= 1, settings.toString());
        require(settings.rate() > 0 && settings.rate() <= 1, settings.toString());
        require(x.length > 0 && x.length == y.length, x.length + " rows, " + y.length + " targets");
        for (double[] row : x) {
            require(row.length == x[0].length && Arrays.stream(row).allMatch(Double::isFinite), Arrays.toString(row));
        }
        require(Arrays.stream(y).allMatch(Double::isFinite), Arrays.toString(y));
        if (settings.loss() == Loss.LOGISTIC) {
            double[] labels = Arrays.stream(y).distinct().sorted().toArray();
            require(Arrays.equals(labels, new double[] {0, 1}), "the labels are " + Arrays.toString(labels));
        }
    }

    private static void require(boolean proper, String what) {
        if (!proper) {
            throw new IllegalArgumentException(what);
        }
    }
}
