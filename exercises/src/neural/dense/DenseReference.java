package neural.dense;

import java.util.Arrays;

/** An affine map of a batch and its gradients (Goodfellow, Bengio and Courville 2016, "Deep Learning", section 6.5.6). */
public class DenseReference implements Dense {
    private double[][] weights;
    private double[] bias;
    private double[][] x;

    @Override
    public void start(double[][] weights, double[] bias) {
        if (weights.length == 0 || bias.length == 0) {
            throw new IllegalArgumentException(weights.length + " inputs, " + bias.length + " outputs");
        }
        requireColumns(weights, bias.length);
        this.weights = copy(weights);
        this.bias = bias.clone();
        x = null;
    }

    @Override
    public double[][] forward(double[][] x) {
        if (weights == null) {
            throw new IllegalStateException("forward before start");
        }
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        requireColumns(x, weights.length);
        this.x = copy(x);
        double[][] y = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            y[i] = bias.clone();
            for (int j = 0; j < weights.length; j++) {
                for (int k = 0; k < bias.length; k++) {
                    y[i][k] += x[i][j] * weights[j][k];
                }
            }
        }
        return y;
    }

    @Override
    public Gradients backward(double[][] upstream) {
        if (x == null) {
            throw new IllegalStateException("backward before forward");
        }
        if (upstream.length != x.length) {
            throw new IllegalArgumentException(upstream.length + " rows for " + x.length + " that went forward");
        }
        requireColumns(upstream, bias.length);
        double[][] dx = new double[x.length][weights.length];
        double[][] dWeights = new double[weights.length][bias.length];
        double[] dBias = new double[bias.length];
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < bias.length; k++) {
                dBias[k] += upstream[i][k];
                for (int j = 0; j < weights.length; j++) {
                    dx[i][j] += upstream[i][k] * weights[j][k];
                    dWeights[j][k] += x[i][j] * upstream[i][k];
                }
            }
        }
        return new Gradients(dx, dWeights, dBias);
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    private static void requireColumns(double[][] rows, int columns) {
        for (double[] row : rows) {
            if (row.length != columns) {
                throw new IllegalArgumentException("a row of " + row.length + " entries instead of " + columns);
            }
        }
    }
}
