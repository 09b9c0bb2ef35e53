package classical.naivebayes.wrong;

import classical.naivebayes.NaiveBayesReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("A word that occurs five times: how often is its logarithm added?")
public final class AsksOnlyWhetherAWordOccurs extends NaiveBayesReference {
    @Override
    public double[][] logPosteriors(Model model, double[][] x) {
        return super.logPosteriors(model, model instanceof Multinomial ? Laws.each(x, count -> Math.min(count, 1)) : x);
    }
}
