package linear.simplefit.wrong;

import whetstone.kit.Misconception;

@Misconception("Put the mean of x into the line: the mean of y should come out. Look at the last step.")
public final class ForgetsTheMeanOfX extends FromSums {
    @Override
    public Line fit(double[] x, double[] y) {
        super.fit(x, y); // refuses what it refuses
        return new Line(mean(y), sumOfProducts(centred(x), centred(y)) / sumOfProducts(centred(x), centred(x)));
    }
}
