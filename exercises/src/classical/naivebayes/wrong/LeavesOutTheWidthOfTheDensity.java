package classical.naivebayes.wrong;

import classical.naivebayes.NaiveBayesReference;
import whetstone.kit.Misconception;

@Misconception("A wide normal density is also a low one. Which term of its logarithm says so?")
public final class LeavesOutTheWidthOfTheDensity extends NaiveBayesReference {
    @Override
    public double[][] logPosteriors(Model model, double[][] x) {
        if (!(model instanceof Gaussian gaussian)) {
            return super.logPosteriors(model, x);
        }
        double[] priors = gaussian.logPriors().clone();
        for (int c = 0; c < priors.length; c++) {
            for (double variance : gaussian.variances()[c]) {
                priors[c] += Math.log(variance) / 2;
            }
        }
        return super.logPosteriors(new Gaussian(priors, gaussian.means(), gaussian.variances()), x);
    }
}
