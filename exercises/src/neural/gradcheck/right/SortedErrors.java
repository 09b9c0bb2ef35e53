package neural.gradcheck.right;

import java.util.Comparator;
import java.util.stream.IntStream;
import neural.gradcheck.GradCheck;

/** Streams; the worst entry stands first among the indices sorted by their errors. */
public final class SortedErrors implements GradCheck {
    @Override
    public double[] differences(Loss loss, double[] theta, double h) {
        if (!(h > 0) || theta.length == 0) {
            throw new IllegalArgumentException("h = " + h);
        }
        return IntStream.range(0, theta.length)
                .mapToDouble(i -> (loss.at(moved(theta, i, h)) - loss.at(moved(theta, i, -h))) / h / 2)
                .toArray();
    }

    @Override
    public Report check(Loss loss, double[] theta, double[] gradient, Settings settings) {
        double[] n = differences(loss, theta, settings.h());
        if (gradient.length != n.length || !(settings.tolerance() >= 0)) {
            throw new IllegalArgumentException("gradient or tolerance");
        }
        double[] errors = IntStream.range(0, n.length)
                .mapToDouble(i -> error(gradient[i], n[i]))
                .toArray();
        int worst = IntStream.range(0, n.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -errors[i]))
                .findFirst()
                .orElseThrow();
        return new Report(errors[worst] <= settings.tolerance(), errors[worst], worst);
    }

    private static double error(double g, double n) {
        double scale = Math.max(1e-8, Math.abs(g) + Math.abs(n));
        return Double.isFinite(scale) ? Math.abs(g / scale - n / scale) : Double.POSITIVE_INFINITY;
    }

    private static double[] moved(double[] theta, int at, double by) {
        double[] moved = theta.clone();
        moved[at] = theta[at] + by;
        return moved;
    }
}
