package linear.simplefit.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "A correlation has no units and never leaves -1 to 1. What does a slope become when y is given in cents instead of euros?")
public final class TakesTheCorrelation extends FromSums {
    @Override
    public Line fit(double[] x, double[] y) {
        super.fit(x, y); // refuses what it refuses
        double[] dx = centred(x);
        double[] dy = centred(y);
        double correlation = sumOfProducts(dx, dy) / Math.sqrt(sumOfProducts(dx, dx) * sumOfProducts(dy, dy));
        return throughTheMeans(x, y, correlation);
    }
}
