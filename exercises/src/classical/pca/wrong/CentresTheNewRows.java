package classical.pca.wrong;

import classical.pca.PcaReference;
import whetstone.kit.Misconception;

@Misconception("Find the scores of one row alone, then among others: do they change? Which means belong to the model?")
public final class CentresTheNewRows extends PcaReference {
    @Override
    public double[][] transform(Model model, double[][] x) {
        double[][] scores = super.transform(model, x);
        if (x.length == 0) {
            return scores;
        }
        double[] own = new double[model.means().length];
        for (double[] row : x) {
            for (int j = 0; j < own.length; j++) {
                own[j] += row[j] / x.length;
            }
        }
        return super.transform(new Model(own, model.components(), model.variances(), model.ratios()), x);
    }
}
