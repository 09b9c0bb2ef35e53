package classical.naivebayes.wrong;

import classical.naivebayes.NaiveBayesReference;
import whetstone.kit.Misconception;

@Misconception("An empty document: which class is the likelier, if one has twice as many documents?")
public final class ForgetsThePrior extends NaiveBayesReference {
    @Override
    public double[][] logPosteriors(Model model, double[][] x) {
        double[] none = new double[super.logPosteriors(model, new double[][] {row(model)})[0].length];
        Model without = model instanceof Gaussian gaussian
                ? new Gaussian(none, gaussian.means(), gaussian.variances())
                : new Multinomial(none, ((Multinomial) model).logShares());
        return super.logPosteriors(without, x);
    }

    private static double[] row(Model model) {
        return model instanceof Gaussian gaussian ? gaussian.means()[0] : ((Multinomial) model).logShares()[0];
    }
}
