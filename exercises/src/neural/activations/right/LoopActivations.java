package neural.activations.right;

import neural.activations.Activations;

/** Plain loops, and sigmoid and tanh by exponentials of negative numbers only, with the sign looked at first. */
public final class LoopActivations implements Activations {
    @Override
    public double[] relu(double[] z) {
        double[] a = z.clone();
        for (int i = 0; i < a.length; i++) {
            if (a[i] < 0) {
                a[i] = 0;
            }
        }
        return a;
    }

    @Override
    public double[] reluGradient(double[] z, double[] upstream) {
        double[] g = copyOf(upstream, z);
        for (int i = 0; i < g.length; i++) {
            if (z[i] <= 0) {
                g[i] = 0;
            }
        }
        return g;
    }

    @Override
    public double[] sigmoid(double[] z) {
        double[] a = new double[z.length];
        for (int i = 0; i < a.length; i++) {
            double e = Math.exp(-Math.abs(z[i]));
            a[i] = z[i] < 0 ? e / (1 + e) : 1 / (1 + e);
        }
        return a;
    }

    @Override
    public double[] sigmoidGradient(double[] z, double[] upstream) {
        double[] g = copyOf(upstream, z);
        for (int i = 0; i < g.length; i++) {
            double e = Math.exp(-Math.abs(z[i]));
            g[i] *= e / ((1 + e) * (1 + e));
        }
        return g;
    }

    @Override
    public double[] tanh(double[] z) {
        double[] a = new double[z.length];
        for (int i = 0; i < a.length; i++) {
            a[i] = tanh(z[i]);
        }
        return a;
    }

    @Override
    public double[] tanhGradient(double[] z, double[] upstream) {
        double[] g = copyOf(upstream, z);
        for (int i = 0; i < g.length; i++) {
            double e = Math.exp(-2 * Math.abs(z[i]));
            g[i] *= 4 * e / ((1 + e) * (1 + e));
        }
        return g;
    }

    @Override
    public double[] gelu(double[] z) {
        double[] a = new double[z.length];
        for (int i = 0; i < a.length; i++) {
            a[i] = 0.5 * z[i] + 0.5 * z[i] * tanh(u(z[i]));
        }
        return a;
    }

    @Override
    public double[] geluGradient(double[] z, double[] upstream) {
        double[] g = copyOf(upstream, z);
        for (int i = 0; i < g.length; i++) {
            double t = tanh(u(z[i]));
            double chain = (1 - t) * (1 + t) * Math.sqrt(2 / Math.PI) * (1 + 0.134145 * Math.pow(z[i], 2));
            g[i] = 0.5 * g[i] * (1 + t + z[i] * chain);
        }
        return g;
    }

    private static double u(double z) {
        return Math.sqrt(2 / Math.PI) * (z + 0.044715 * Math.pow(z, 3));
    }

    private static double tanh(double z) {
        double e = Math.exp(-2 * Math.abs(z));
        return Math.signum(z) * (1 - e) / (1 + e);
    }

    private static double[] copyOf(double[] upstream, double[] z) {
        if (upstream.length != z.length) {
            throw new IllegalArgumentException("lengths");
        }
        return upstream.clone();
    }
}
