package neural.gradcheck;

/** Holds a derived gradient against central differences. */
public interface GradCheck {
    /**
     * How the loss changes with each number, by central differences.
     *
     * @param theta p >= 1 numbers
     * @param h how far to go to each side, above 0
     * @return p numbers
     * @throws IllegalArgumentException when there are no numbers, or h is not above 0
     */
    double[] differences(Loss loss, double[] theta, double h);

    /**
     * Whether a gradient agrees with the differences.
     *
     * @param theta where, p >= 1 numbers
     * @param gradient what somebody derived, p numbers
     * @throws IllegalArgumentException as {@link #differences}, and when the lengths differ or the tolerance is below 0
     */
    Report check(Loss loss, double[] theta, double[] gradient, Settings settings);

    /**
     * How to check.
     *
     * @param h how far to go to each side, above 0
     * @param tolerance the largest relative error that is let through, at least 0
     */
    record Settings(double h, double tolerance) {}

    /**
     * What came of it.
     *
     * @param right whether no error is above the tolerance
     * @param largest the largest relative error, Infinity where one is not a number
     * @param worst its index, the lowest of several
     */
    record Report(boolean right, double largest, int worst) {}

    /** A loss of p numbers. These stand here so that they can be handed over, and need no work. */
    sealed interface Loss permits Polynomial, Logarithms, Logistic {
        double at(double[] theta);
    }

    /**
     * A sum of polynomials, one of each number.
     *
     * @param coefficients row i holds those of 1, theta_i, theta_i squared ...
     */
    record Polynomial(double[][] coefficients) implements Loss {
        @Override
        public double at(double[] theta) {
            double sum = 0;
            for (int i = 0; i < coefficients.length; i++) {
                double value = 0;
                for (int k = coefficients[i].length - 1; k >= 0; k--) {
                    value = value * theta[i] + coefficients[i][k];
                }
                sum += value;
            }
            return sum;
        }
    }

    /**
     * A weighted sum of logarithms, NaN where a number is below 0.
     *
     * @param weights one for each number
     */
    record Logarithms(double[] weights) implements Loss {
        @Override
        public double at(double[] theta) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * Math.log(theta[i]);
            }
            return sum;
        }
    }

    /**
     * The mean logistic loss of a linear model, ln(1 + exp(m)) - y m with m = x . weights + bias.
     *
     * @param x n x d
     * @param y n labels, 0 or 1; theta holds d weights and then the bias
     */
    record Logistic(double[][] x, int[] y) implements Loss {
        @Override
        public double at(double[] theta) {
            double sum = 0;
            for (int i = 0; i < y.length; i++) {
                double m = theta[x[i].length];
                for (int j = 0; j < x[i].length; j++) {
                    m += x[i][j] * theta[j];
                }
                sum += Math.log1p(Math.exp(m)) - y[i] * m;
            }
            return sum / y.length;
        }
    }
}
