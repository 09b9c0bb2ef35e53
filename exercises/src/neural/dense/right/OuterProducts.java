package neural.dense.right;

import java.util.ArrayList;
import java.util.List;
import neural.dense.Dense;

/** The bias is one more row of weights, for an input that is always 1; gradients are sums of outer products. */
public final class OuterProducts implements Dense {
    private double[][] rows = {};
    private List<double[]> batch = List.of();
    private int out;

    @Override
    public void start(double[][] weights, double[] bias) {
        if (weights.length * bias.length == 0) {
            throw new IllegalArgumentException("empty");
        }
        for (double[] row : weights) {
            if (row.length != bias.length) {
                throw new IllegalArgumentException("row");
            }
        }
        out = bias.length;
        batch = List.of();
        rows = new double[weights.length + 1][];
        rows[0] = bias.clone();
        for (int j = 0; j < weights.length; j++) {
            rows[j + 1] = weights[j].clone();
        }
    }

    @Override
    public double[][] forward(double[][] x) {
        if (rows.length == 0) {
            throw new IllegalStateException("start first");
        }
        List<double[]> extended = new ArrayList<>();
        for (double[] row : x) {
            if (row.length + 1 != rows.length) {
                throw new IllegalArgumentException("row");
            }
            double[] one = new double[rows.length];
            one[0] = 1;
            System.arraycopy(row, 0, one, 1, row.length);
            extended.add(one);
        }
        if (extended.isEmpty()) {
            throw new IllegalArgumentException("empty");
        }
        batch = extended;
        double[][] y = new double[x.length][out];
        for (int j = rows.length - 1; j >= 0; j--) {
            for (int i = 0; i < y.length; i++) {
                for (int k = 0; k < out; k++) {
                    y[i][k] += batch.get(i)[j] * rows[j][k];
                }
            }
        }
        return y;
    }

    @Override
    public Gradients backward(double[][] upstream) {
        if (batch.isEmpty()) {
            throw new IllegalStateException("forward first");
        }
        if (upstream.length != batch.size()) {
            throw new IllegalArgumentException("rows");
        }
        double[][] all = new double[rows.length][out];
        double[][] dx = new double[upstream.length][rows.length - 1];
        for (int i = 0; i < upstream.length; i++) {
            if (upstream[i].length != out) {
                throw new IllegalArgumentException("columns");
            }
            for (int j = 0; j < rows.length; j++) {
                double product = 0;
                for (int k = 0; k < out; k++) {
                    all[j][k] += batch.get(i)[j] * upstream[i][k];
                    product += rows[j][k] * upstream[i][k];
                }
                if (j > 0) {
                    dx[i][j - 1] = product;
                }
            }
        }
        double[][] weights = new double[rows.length - 1][];
        System.arraycopy(all, 1, weights, 0, weights.length);
        return new Gradients(dx, weights, all[0]);
    }
}
