package trees.gradientboosting.wrong;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import trees.gradientboosting.GradientBoosting;
import trees.gradientboosting.GradientBoostingReference;

/** The right rounds, so that mistakes can take another step. */
abstract class Steps extends GradientBoostingReference {
    @Override
    public Model fit(double[][] x, double[] y, Settings settings) {
        // Refuses what it refuses, and knows the right start.
        double start = start(super.fit(x, y, new Settings(settings.loss(), 0, settings.rate(), settings.depth())), y);
        Loss loss = settings.loss();
        if (settings.rounds() < 0) {
            throw new IllegalArgumentException("rounds");
        }
        double[] f = new double[y.length];
        Arrays.fill(f, start);
        List<Node> trees = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            double[] residuals = residuals(y, f, loss);
            double[] weights =
                    Arrays.stream(f).map(score -> weight(score, loss)).toArray();
            Node tree = GradientBoosting.grow(x, residuals, settings.depth(), rows -> leaf(rows, residuals, weights));
            trees.add(tree);
            for (int i = 0; i < f.length; i++) {
                f[i] += step(settings.rate()) * GradientBoosting.valueAt(tree, x[i]);
            }
        }
        return new Model(loss, start, settings.rate(), trees);
    }

    double start(Model empty, double[] y) {
        return empty.start();
    }

    double[] residuals(double[] y, double[] f, Loss loss) {
        return IntStream.range(0, y.length)
                .mapToDouble(i -> y[i] - (loss == Loss.SQUARED ? f[i] : sigmoid(f[i])))
                .toArray();
    }

    double weight(double score, Loss loss) {
        return loss == Loss.SQUARED ? 1 : sigmoid(score) * sigmoid(-score);
    }

    double leaf(int[] rows, double[] residuals, double[] weights) {
        double weight = sum(rows, weights);
        return weight < 1e-8 ? 0 : sum(rows, residuals) / weight;
    }

    double step(double rate) {
        return rate;
    }

    static double sum(int[] rows, double[] values) {
        return Arrays.stream(rows).mapToDouble(i -> values[i]).sum();
    }

    static double sigmoid(double score) {
        return 1 / (1 + Math.exp(-score));
    }
}
