package classical.naivebayes.wrong;

import classical.naivebayes.NaiveBayesReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Two of six rows are of class 0. What is its share before anything else is known?")
public final class GivesAllClassesTheSamePrior extends NaiveBayesReference {
    @Override
    public Gaussian fitGaussian(double[][] x, int[] y) {
        Gaussian right = super.fitGaussian(x, y);
        return new Gaussian(equal(right.logPriors()), right.means(), right.variances());
    }

    @Override
    public Multinomial fitMultinomial(double[][] counts, int[] y, double alpha) {
        Multinomial right = super.fitMultinomial(counts, y, alpha);
        return new Multinomial(equal(right.logPriors()), right.logShares());
    }

    private static double[] equal(double[] logPriors) {
        return Laws.each(logPriors, prior -> -Math.log(logPriors.length));
    }
}
