package classical.naivebayes.wrong;

import classical.naivebayes.NaiveBayesReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("A word that a class has never used: what is the logarithm of its share?")
public final class ForgetsAlpha extends NaiveBayesReference {
    @Override
    public Multinomial fitMultinomial(double[][] counts, int[] y, double alpha) {
        Multinomial right = super.fitMultinomial(counts, y, alpha);
        double[][] shares = right.logShares();
        for (int c = 0; c < shares.length; c++) {
            double words = 0;
            for (int i = 0; i < y.length; i++) {
                words += y[i] == c ? Arrays.stream(counts[i]).sum() : 0;
            }
            int d = shares[c].length;
            double below = words + alpha * d;
            for (int j = 0; j < d; j++) {
                shares[c][j] = Math.log((Math.exp(shares[c][j]) * below - alpha) / words);
            }
        }
        return right;
    }
}
