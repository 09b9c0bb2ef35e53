package classical.naivebayes.wrong;

import classical.naivebayes.NaiveBayesReference;
import whetstone.kit.Misconception;

@Misconception("The rows 1, 3 lie closer together than 4, 4, 8, 8. Has each class a variance of its own?")
public final class PoolsTheVariances extends NaiveBayesReference {
    @Override
    public Gaussian fitGaussian(double[][] x, int[] y) {
        Gaussian right = super.fitGaussian(x, y);
        double[][] variances = right.variances();
        for (int j = 0; j < variances[0].length; j++) {
            double pooled = 0;
            for (int c = 0; c < variances.length; c++) {
                pooled += Math.exp(right.logPriors()[c]) * variances[c][j];
            }
            for (double[] own : variances) {
                own[j] = pooled;
            }
        }
        return right;
    }
}
