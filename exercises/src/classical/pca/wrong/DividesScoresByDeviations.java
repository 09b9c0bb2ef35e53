package classical.pca.wrong;

import classical.pca.PcaReference;
import whetstone.kit.Misconception;

@Misconception("Scores are lengths, in the units of the columns. Have yours all the same deviation?")
public final class DividesScoresByDeviations extends PcaReference {
    @Override
    public double[][] transform(Model model, double[][] x) {
        double[][] scores = super.transform(model, x);
        for (double[] row : scores) {
            for (int c = 0; c < row.length; c++) {
                row[c] /= Math.sqrt(model.variances()[c]);
            }
        }
        return scores;
    }
}
