package classical.naivebayes.wrong;

import classical.naivebayes.NaiveBayesReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Rows in cm: in which unit is a variance, and in which what you answer?")
public final class TakesDeviationsForVariances extends NaiveBayesReference {
    @Override
    public Gaussian fitGaussian(double[][] x, int[] y) {
        Gaussian right = super.fitGaussian(x, y);
        return new Gaussian(right.logPriors(), right.means(), Laws.each(right.variances(), Math::sqrt));
    }
}
