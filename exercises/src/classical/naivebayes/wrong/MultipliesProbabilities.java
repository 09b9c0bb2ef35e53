package classical.naivebayes.wrong;

import classical.naivebayes.NaiveBayesReference;
import java.util.Arrays;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("The product of 1600 small numbers is 0 in a double. What is 0/0, and what can be added up instead?")
public final class MultipliesProbabilities extends NaiveBayesReference {
    @Override
    public double[][] logPosteriors(Model model, double[][] x) {
        double[][] logs = super.logPosteriors(model, x);
        for (int i = 0; i < x.length; i++) {
            double[] products = new double[logs[i].length];
            for (int c = 0; c < products.length; c++) {
                products[c] = model instanceof Gaussian gaussian
                        ? product(gaussian, c, x[i])
                        : product((Multinomial) model, c, x[i]);
            }
            double sum = Arrays.stream(products).sum();
            logs[i] = Laws.each(products, product -> Math.log(product / sum));
        }
        return logs;
    }

    private static double product(Gaussian model, int c, double[] row) {
        double product = Math.exp(model.logPriors()[c]);
        for (int j = 0; j < row.length; j++) {
            double variance = model.variances()[c][j];
            double departure = row[j] - model.means()[c][j];
            product *= Math.exp(-departure * departure / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
        }
        return product;
    }

    private static double product(Multinomial model, int c, double[] row) {
        double product = Math.exp(model.logPriors()[c]);
        for (int j = 0; j < row.length; j++) {
            product *= Math.exp(row[j] * model.logShares()[c][j]);
        }
        return product;
    }
}
