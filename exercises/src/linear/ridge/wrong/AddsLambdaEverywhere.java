package linear.ridge.wrong;

import java.util.Arrays;
import linear.ridge.Ridge;
import linear.ridge.RidgeReference;
import whetstone.kit.Misconception;

@Misconception("Write out lambda times the identity matrix for two columns: which entries of X'X does it change?")
public final class AddsLambdaEverywhere implements Ridge {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        // lambda * (1 1') is what two more rows, +r and -r with r = sqrt(lambda / 2) in every column, add to X'X.
        if (lambda < 0) {
            throw new IllegalArgumentException("lambda must be at least 0");
        }
        Fit centred = new RidgeReference().fit(withEverywhere(x, lambda), withMeans(y), 0);
        double intercept = mean(y);
        for (int j = 0; j < centred.slopes().length; j++) {
            intercept -= centred.slopes()[j] * columnMean(x, j);
        }
        return new Fit(intercept, centred.slopes());
    }

    private static double[][] withEverywhere(double[][] x, double lambda) {
        double[][] rows = Arrays.copyOf(x, x.length + 2);
        double r = Math.sqrt(lambda / 2);
        rows[x.length] = new double[x[0].length];
        rows[x.length + 1] = new double[x[0].length];
        for (int j = 0; j < x[0].length; j++) {
            rows[x.length][j] = columnMean(x, j) + r;
            rows[x.length + 1][j] = columnMean(x, j) - r;
        }
        return rows;
    }

    private static double[] withMeans(double[] y) {
        double[] targets = Arrays.copyOf(y, y.length + 2);
        targets[y.length] = mean(y);
        targets[y.length + 1] = mean(y);
        return targets;
    }

    private static double mean(double[] y) {
        return Arrays.stream(y).average().orElseThrow();
    }

    private static double columnMean(double[][] x, int column) {
        return Arrays.stream(x).mapToDouble(row -> row[column]).average().orElseThrow();
    }
}
