package linear.simplefit.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Print Sxy and Sxx for the example. If they are a covariance and a variance, what was each of them divided by?")
public final class MixesTwoDivisors extends FromSums {
    @Override
    public Line fit(double[] x, double[] y) {
        super.fit(x, y); // refuses what it refuses
        double covariance = sumOfProducts(centred(x), centred(y)) / (x.length - 1);
        double variance = sumOfProducts(centred(x), centred(x)) / x.length;
        return throughTheMeans(x, y, covariance / variance);
    }
}
