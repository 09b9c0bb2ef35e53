package linear.simplefit.wrong;

import whetstone.kit.Misconception;

@Misconception("That is a line for predicting x from y. Whose squares belong below the fraction bar?")
public final class DividesByTheSpreadOfY extends FromSums {
    @Override
    public Line fit(double[] x, double[] y) {
        super.fit(x, y); // refuses what it refuses
        double[] away = centred(y);
        return throughTheMeans(x, y, sumOfProducts(centred(x), away) / sumOfProducts(away, away));
    }
}
