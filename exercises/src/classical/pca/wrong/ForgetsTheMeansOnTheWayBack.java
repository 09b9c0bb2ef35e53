package classical.pca.wrong;

import classical.pca.PcaReference;
import whetstone.kit.Misconception;

@Misconception("Scores of 0: to which row do they belong?")
public final class ForgetsTheMeansOnTheWayBack extends PcaReference {
    @Override
    public double[][] restore(Model model, double[][] scores) {
        Model uncentred =
                new Model(new double[model.means().length], model.components(), model.variances(), model.ratios());
        return super.restore(uncentred, scores);
    }
}
