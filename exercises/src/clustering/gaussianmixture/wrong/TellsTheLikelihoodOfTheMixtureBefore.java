package clustering.gaussianmixture.wrong;

import clustering.gaussianmixture.GaussianMixtureReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception(
        "Is the log-likelihood noted in the E step that of the mixture that is returned? How many entries are there?")
public final class TellsTheLikelihoodOfTheMixtureBefore extends GaussianMixtureReference {
    @Override
    public Fit em(double[][] x, Mixture start, int iterations, double ridge) {
        Fit fit = super.em(x, start, iterations, ridge);
        return new Fit(fit.mixture(), Arrays.copyOf(fit.logLikelihoods(), iterations));
    }
}
