package drift.ks.right;

import drift.ks.Ks;
import java.util.Map;
import java.util.TreeMap;

/** All values in one sorted map with their jumps; the p by Jacobi's other series where the usual one is slow. */
public final class PooledKs implements Ks {
    @Override
    public double[] distribution(double[] sample, double[] at) {
        TreeMap<Double, Integer> upTo = new TreeMap<>();
        for (double value : sample) {
            require(!Double.isNaN(value));
            upTo.merge(value, 1, Integer::sum);
        }
        require(!upTo.isEmpty());
        int sum = 0;
        for (Map.Entry<Double, Integer> entry : upTo.entrySet()) {
            sum += entry.getValue();
            entry.setValue(sum);
        }
        double[] shares = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            Map.Entry<Double, Integer> below = upTo.floorEntry(at[i]);
            shares[i] = below == null ? 0 : 1.0 * below.getValue() / sample.length;
        }
        return shares;
    }

    @Override
    public double statistic(double[] a, double[] b) {
        require(a.length > 0 && b.length > 0);
        TreeMap<Double, Double> jumps = new TreeMap<>();
        for (double value : a) {
            require(value == value);
            jumps.merge(value, 1.0 / a.length, Double::sum);
        }
        for (double value : b) {
            require(value == value);
            jumps.merge(value, -1.0 / b.length, Double::sum);
        }
        double gap = 0;
        double high = 0;
        double low = 0;
        for (double jump : jumps.values()) {
            gap += jump;
            high = Math.max(high, gap);
            low = Math.min(low, gap);
        }
        return Math.min(1, Math.max(high, -low));
    }

    @Override
    public double pValue(double d, int n, int m) {
        require(d >= 0 && d <= 1 && n > 0 && m > 0);
        double root = 1 / Math.sqrt(1.0 / n + 1.0 / m);
        double lambda = d * (root + .12 + .11 / root);
        if (lambda < 0.2) {
            return 1;
        }
        if (lambda < 1) {
            double sum = 0;
            for (int k = 1; k < 12; k += 2) {
                sum += Math.exp(-Math.pow(k * Math.PI / lambda, 2) / 8);
            }
            return 1 - Math.sqrt(2 * Math.PI) / lambda * sum;
        }
        double power = Math.exp(-2 * lambda * lambda);
        return 2 * (power - Math.pow(power, 4) + Math.pow(power, 9) - Math.pow(power, 16) + Math.pow(power, 25));
    }

    private static void require(boolean proper) {
        if (!proper) {
            throw new IllegalArgumentException();
        }
    }
}
