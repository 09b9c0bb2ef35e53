package classical.naivebayes.wrong;

import classical.naivebayes.NaiveBayesReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("The departure 2 with variance 1: is the exponent -4 or -2?")
public final class ForgetsTheTwoInTheExponent extends NaiveBayesReference {
    @Override
    public double[][] logPosteriors(Model model, double[][] x) {
        if (!(model instanceof Gaussian gaussian)) {
            return super.logPosteriors(model, x);
        }
        double[] priors = gaussian.logPriors().clone();
        for (int c = 0; c < priors.length; c++) {
            priors[c] -= gaussian.variances()[c].length * Math.log(2) / 2;
        }
        return super.logPosteriors(
                new Gaussian(priors, gaussian.means(), Laws.each(gaussian.variances(), variance -> variance / 2)), x);
    }
}
