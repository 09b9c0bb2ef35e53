package clustering.gaussianmixture.wrong;

import whetstone.kit.Misconception;

@Misconception("Give every point twice: does the log-likelihood double or stay?")
public final class AveragesTheLogLikelihood extends Stepping {
    @Override
    double logLikelihood(double[][] x, Mixture mixture) {
        return super.logLikelihood(x, mixture) / x.length;
    }
}
