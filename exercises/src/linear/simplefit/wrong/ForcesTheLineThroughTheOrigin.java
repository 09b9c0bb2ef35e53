package linear.simplefit.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Raise every y by 100: does the line rise with them? Look at what is subtracted before the products are made.")
public final class ForcesTheLineThroughTheOrigin extends FromSums {
    @Override
    public Line fit(double[] x, double[] y) {
        super.fit(x, y); // refuses what it refuses
        return new Line(0, sumOfProducts(x, y) / sumOfProducts(x, x));
    }
}
