package trees.gradientboosting.right;

import java.util.ArrayList;
import java.util.List;
import trees.gradientboosting.GradientBoosting;

/** Notes while a tree grows what each row's leaf says, keeps p instead of F, and adds the scores up row by row. */
public final class RowsInTheirLeaves implements GradientBoosting {
    @Override
    public Model fit(double[][] x, double[] y, Settings settings) {
        check(x, y, settings);
        boolean logistic = settings.loss() == Loss.LOGISTIC;
        double ones = 0;
        for (double target : y) {
            ones += target / y.length;
        }
        double start = logistic ? Math.log(ones) - Math.log1p(-ones) : ones;
        List<Node> trees = new ArrayList<>();
        double[] sums = new double[y.length];
        while (trees.size() < settings.rounds()) {
            double[] r = new double[y.length];
            double[] w = new double[y.length];
            for (int i = 0; i < r.length; i++) {
                double f = start + settings.rate() * sums[i];
                double e = Math.exp(-Math.abs(f));
                double p = f > 0 ? 1 / (1 + e) : e / (1 + e);
                r[i] = y[i] - (logistic ? p : f);
                w[i] = logistic ? e / ((1 + e) * (1 + e)) : 1;
            }
            trees.add(GradientBoosting.grow(x, r, settings.depth(), rows -> {
                double above = 0;
                double below = 0;
                for (int k = rows.length - 1; k >= 0; k--) {
                    above += r[rows[k]];
                    below += w[rows[k]];
                }
                double says = below < 1e-8 ? 0 : above / below;
                for (int row : rows) {
                    sums[row] += says;
                }
                return says;
            }));
        }
        return new Model(settings.loss(), start, settings.rate(), trees);
    }

    @Override
    public double[] raw(Model model, double[][] x) {
        double[] f = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double sum = 0;
            for (Node tree : model.trees()) {
                sum += GradientBoosting.valueAt(tree, x[i]);
            }
            f[i] = model.start() + model.rate() * sum;
        }
        return f;
    }

    @Override
    public double[] predict(Model model, double[][] x) {
        double[] answers = raw(model, x);
        for (int i = 0; i < answers.length && model.loss() == Loss.LOGISTIC; i++) {
            answers[i] = (1 + Math.tanh(answers[i] / 2)) / 2;
        }
        return answers;
    }

    @Override
    public double[] losses(Model model, double[][] x, double[] y) {
        double[] losses = new double[model.trees().size() + 1];
        for (int i = 0; i < x.length; i++) {
            double f = model.start();
            for (int m = 0; m < losses.length; m++) {
                f += m == 0
                        ? 0
                        : model.rate() * GradientBoosting.valueAt(model.trees().get(m - 1), x[i]);
                losses[m] += loss(model.loss(), y[i], f) / x.length;
            }
        }
        return losses;
    }

    /** For labels, ln(1 + exp z) with z the score against the label. */
    private static double loss(Loss loss, double y, double f) {
        if (loss == Loss.SQUARED) {
            return Math.pow(y - f, 2) / 2;
        }
        double against = y == 1 ? -f : f;
        return against > 30 ? against + Math.exp(-against) : Math.log1p(Math.exp(against));
    }

    private static void check(double[][] x, double[] y, Settings settings) {
        boolean fine = x.length > 0 && x.length == y.length;
        fine &= settings.rounds() > -1 && settings.depth() > 0 && settings.rate() > 0 && settings.rate() <= 1;
        boolean zero = false;
        boolean one = false;
        for (int i = 0; fine && i < x.length; i++) {
            fine = x[i].length == x[0].length && !Double.isNaN(y[i]) && !Double.isInfinite(y[i]);
            for (double value : x[i]) {
                fine &= Math.abs(value) <= Double.MAX_VALUE;
            }
            zero |= y[i] == 0;
            one |= y[i] == 1;
            fine &= settings.loss() == Loss.SQUARED || y[i] == 0 || y[i] == 1;
        }
        if (!fine || settings.loss() == Loss.LOGISTIC && !(zero && one)) {
            throw new IllegalArgumentException("cannot learn from this");
        }
    }
}
