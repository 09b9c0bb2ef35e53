package neural.gradcheck.wrong;

import neural.gradcheck.GradCheckReference;

/** Reports the largest of some errors, for mistakes that measure them in another way. */
abstract class ByErrors extends GradCheckReference {
    @Override
    public Report check(Loss loss, double[] theta, double[] gradient, Settings settings) {
        super.check(loss, theta, gradient, settings); // refuses what does not fit
        double[] differences = differences(loss, theta, settings.h());
        double largest = Double.NEGATIVE_INFINITY;
        int worst = 0;
        for (int i = 0; i < theta.length; i++) {
            double error = error(gradient[i], differences[i]);
            if (isWorse(error, largest)) {
                largest = error;
                worst = i;
            }
        }
        return new Report(largest <= settings.tolerance(), largest, worst);
    }

    boolean isWorse(double error, double largest) {
        return error > largest;
    }

    double error(double derived, double numerical) {
        double error = relative(derived, numerical);
        return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
    }

    static double relative(double derived, double numerical) {
        return Math.abs(derived - numerical) / Math.max(Math.abs(derived) + Math.abs(numerical), 1e-8);
    }
}
