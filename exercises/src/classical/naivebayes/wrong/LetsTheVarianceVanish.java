package classical.naivebayes.wrong;

import classical.naivebayes.NaiveBayesReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("A class with a single row: what is its variance, and what becomes of a division by it?")
public final class LetsTheVarianceVanish extends NaiveBayesReference {
    @Override
    public Gaussian fitGaussian(double[][] x, int[] y) {
        Gaussian right = super.fitGaussian(x, y);
        double[][] variances = Laws.each(right.variances(), variance -> variance <= 1e-9 ? 0 : variance);
        return new Gaussian(right.logPriors(), right.means(), variances);
    }
}
