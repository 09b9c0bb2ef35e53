package linear.simplefit.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Large x lose the slope: two almost equal large numbers are being subtracted. What could be subtracted from x and y before they are multiplied?")
public final class MultipliesBeforeCentring extends FromSums {
    @Override
    public Line fit(double[] x, double[] y) {
        super.fit(x, y); // refuses what it refuses
        int n = x.length;
        double above = n * sumOfProducts(x, y) - sum(x) * sum(y);
        double below = n * sumOfProducts(x, x) - sum(x) * sum(x);
        double slope = above / below;
        return new Line((sum(y) - slope * sum(x)) / n, slope);
    }
}
