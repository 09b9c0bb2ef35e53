package classical.naivebayes.wrong;

import classical.naivebayes.NaiveBayesReference;
import whetstone.kit.Misconception;

@Misconception("Class 0 has two rows and two squared departures: by which number is their sum divided?")
public final class DividesByNMinusOne extends NaiveBayesReference {
    @Override
    public Gaussian fitGaussian(double[][] x, int[] y) {
        Gaussian right = super.fitGaussian(x, y);
        double[][] variances = right.variances();
        for (int c = 0; c < variances.length; c++) {
            double n = Math.rint(y.length * Math.exp(right.logPriors()[c]));
            for (int j = 0; j < variances[c].length; j++) {
                variances[c][j] *= n > 1 ? n / (n - 1) : 1;
            }
        }
        return right;
    }
}
