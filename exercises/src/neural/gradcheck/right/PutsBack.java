package neural.gradcheck.right;

import neural.gradcheck.GradCheck;

/** Moves the numbers in place and puts the old one back; looks for the first error that is not below another. */
public final class PutsBack implements GradCheck {
    @Override
    public double[] differences(Loss loss, double[] theta, double h) {
        if (theta.length < 1 || Double.isNaN(h) || h <= 0) {
            throw new IllegalArgumentException();
        }
        double[] result = new double[theta.length];
        for (int i = 0; i < theta.length; i++) {
            double old = theta[i];
            theta[i] = old + h;
            result[i] = loss.at(theta) * (0.5 / h);
            theta[i] = old - h;
            result[i] -= loss.at(theta) * (0.5 / h);
            theta[i] = old;
        }
        return result;
    }

    @Override
    public Report check(Loss loss, double[] theta, double[] gradient, Settings settings) {
        if (Double.isNaN(settings.tolerance()) || settings.tolerance() < 0 || theta.length != gradient.length) {
            throw new IllegalArgumentException("settings or lengths");
        }
        double[] n = differences(loss, theta, settings.h());
        int worst = 0;
        double largest = 0;
        for (int i = n.length - 1; i >= 0; i--) {
            double sum = Math.abs(gradient[i]) + Math.abs(n[i]);
            double error = Math.abs(n[i] - gradient[i]) / (sum > 1e-8 ? sum : 1e-8);
            if (error != error || Double.isInfinite(sum)) {
                error = Double.POSITIVE_INFINITY;
            }
            if (error >= largest) {
                largest = error;
                worst = i;
            }
        }
        return new Report(!(largest > settings.tolerance()), largest, worst);
    }
}
