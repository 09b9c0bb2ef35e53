package classical.pca.wrong;

import classical.pca.PcaReference;
import whetstone.kit.Misconception;

@Misconception("A row that is the mean itself: which scores should it have?")
public final class FindsScoresWithoutTheMeans extends PcaReference {
    @Override
    public double[][] transform(Model model, double[][] x) {
        double[][] scores = super.transform(model, x);
        Model uncentred =
                new Model(new double[model.means().length], model.components(), model.variances(), model.ratios());
        return super.transform(uncentred, x);
    }
}
