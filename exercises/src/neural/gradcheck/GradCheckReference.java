package neural.gradcheck;

/** Central differences and their relative error, as in the notes of Stanford's CS231n, "Gradient checks". */
public class GradCheckReference implements GradCheck {
    private static final double SMALLEST_SCALE = 1e-8;

    @Override
    public double[] differences(Loss loss, double[] theta, double h) {
        if (theta.length == 0 || !(h > 0)) {
            throw new IllegalArgumentException(theta.length + " numbers, h = " + h);
        }
        double[] differences = new double[theta.length];
        for (int i = 0; i < theta.length; i++) {
            double[] ahead = theta.clone();
            double[] behind = theta.clone();
            ahead[i] += h;
            behind[i] -= h;
            differences[i] = (loss.at(ahead) - loss.at(behind)) / (2 * h);
        }
        return differences;
    }

    @Override
    public Report check(Loss loss, double[] theta, double[] gradient, Settings settings) {
        if (gradient.length != theta.length || !(settings.tolerance() >= 0)) {
            throw new IllegalArgumentException(gradient.length + " entries, " + settings);
        }
        double[] differences = differences(loss, theta, settings.h());
        double largest = Double.NEGATIVE_INFINITY;
        int worst = 0;
        for (int i = 0; i < theta.length; i++) {
            double error = error(gradient[i], differences[i]);
            if (error > largest) {
                largest = error;
                worst = i;
            }
        }
        return new Report(largest <= settings.tolerance(), largest, worst);
    }

    private static double error(double derived, double numerical) {
        double scale = Math.max(Math.abs(derived) + Math.abs(numerical), SMALLEST_SCALE);
        double error = Math.abs(derived - numerical) / scale;
        return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
    }
}
