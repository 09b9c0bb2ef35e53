package linear.msegradient;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import linear.msegradient.MseGradient.LossAndGradient;
import whetstone.datasets.Plane;
import whetstone.kit.Laws;

/** Places at which a loss and its gradient are asked for. */
final class MseGradientCases {
    private MseGradientCases() {}

    /** The derivative by the intercept, and then by each slope. */
    static double[] gradient(LossAndGradient answer) {
        return IntStream.rangeClosed(0, answer.bySlopes().length)
                .mapToDouble(j -> j == 0 ? answer.byIntercept() : answer.bySlopes()[j - 1])
                .toArray();
    }

    /** @param at the intercept, and then the slopes */
    record Place(double[][] x, double[] y, double[] at) {
        /** Noisy points, and a model that knows nothing of them. */
        static Place somewhere(int size, Random random) {
            Plane plane = Plane.noisy(random, size, 3, 0.5);
            double[] at = Laws.each(plane.coefficients(), coefficient -> 2 * random.nextGaussian());
            return new Place(plane.x(), plane.y(), at);
        }

        LossAndGradient evaluate(MseGradient gradient) {
            return gradient.evaluate(x, y, at[0], Arrays.copyOfRange(at, 1, at.length));
        }

        /** The mean of the squared residuals at another place over the same data. */
        double loss(double[] elsewhere) {
            return IntStream.range(0, y.length)
                    .mapToDouble(i -> elsewhere[0]
                            - y[i]
                            + IntStream.range(0, x[i].length)
                                    .mapToDouble(j -> elsewhere[j + 1] * x[i][j])
                                    .sum())
                    .map(residual -> residual * residual)
                    .average()
                    .orElseThrow();
        }

        Place twice() {
            int[] order = IntStream.range(0, 2 * y.length).map(i -> i / 2).toArray();
            return inOrder(order);
        }

        Place shuffled(Random random) {
            return inOrder(Laws.order(y.length, random));
        }

        private Place inOrder(int[] order) {
            return new Place(Laws.rows(x, order), Laws.entries(y, order), at);
        }
    }
}
