package classical.naivebayes.wrong;

import classical.naivebayes.NaiveBayesReference;
import whetstone.kit.Misconception;

@Misconception("Raise your answers to exp and add them up: do they come to 1?")
public final class DoesNotDivideByTheSum extends NaiveBayesReference {
    @Override
    public double[][] logPosteriors(Model model, double[][] x) {
        double[][] logs = super.logPosteriors(model, x);
        for (int i = 0; i < x.length; i++) {
            for (int c = 0; c < logs[i].length; c++) {
                logs[i][c] = joint(model, c, x[i]);
            }
        }
        return logs;
    }

    private static double joint(Model model, int c, double[] row) {
        double joint =
                model instanceof Gaussian gaussian ? gaussian.logPriors()[c] : ((Multinomial) model).logPriors()[c];
        for (int j = 0; j < row.length; j++) {
            if (model instanceof Gaussian gaussian) {
                double variance = gaussian.variances()[c][j];
                joint -= Math.log(2 * Math.PI * variance) / 2
                        + Math.pow(row[j] - gaussian.means()[c][j], 2) / (2 * variance);
            } else {
                joint += row[j] * ((Multinomial) model).logShares()[c][j];
            }
        }
        return joint;
    }
}
