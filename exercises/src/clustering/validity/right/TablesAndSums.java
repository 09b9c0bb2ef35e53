package clustering.validity.right;

import clustering.validity.Validity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;

/** A whole table of distances, sums by numbered clusters; the index in whole numbers of any size. */
public final class TablesAndSums implements Validity {
    @Override
    public double[] silhouettes(double[][] x, int[] labels) {
        int n = labels.length;
        if (x.length != n) {
            throw new IllegalArgumentException("sizes");
        }
        int[] names = numbered(labels);
        int k = 0;
        for (int name : names) {
            k = Math.max(k, name + 1);
        }
        double[][] sums = new double[n][k];
        int[] sizes = new int[k];
        for (int i = 0; i < n; i++) {
            sizes[names[i]]++;
            if (x[i].length != x[0].length) {
                throw new IllegalArgumentException("rows");
            }
            for (int j = 0; j < n; j++) {
                double d = 0;
                for (int c = 0; c < Math.min(x[i].length, x[j].length); c++) {
                    d = Math.hypot(d, x[i][c] - x[j][c]);
                }
                sums[i][names[j]] += d;
            }
        }
        if (k <= 1) {
            throw new IllegalArgumentException("one cluster");
        }
        double[] s = new double[n];
        for (int i = 0; i < n; i++) {
            double a = sums[i][names[i]] / (sizes[names[i]] - 1);
            double b = Double.MAX_VALUE;
            for (int c = 0; c < k; c++) {
                b = c == names[i] ? b : Math.min(b, sums[i][c] / sizes[c]);
            }
            boolean none = sizes[names[i]] == 1 || a == 0 && b == 0;
            s[i] = none ? 0 : a < b ? 1 - a / b : b / a - 1;
        }
        return s;
    }

    @Override
    public double silhouette(double[][] x, int[] labels) {
        double mean = 0;
        int seen = 0;
        for (double s : silhouettes(x, labels)) {
            seen++;
            mean += (s - mean) / seen;
        }
        return mean;
    }

    /** (T - AB/N) / ((A + B)/2 - AB/N) = 2 (NT - AB) / (N (A + B) - 2 AB). */
    @Override
    public double adjustedRand(int[] a, int[] b) {
        if (a.length < 1 || b.length != a.length) {
            throw new IllegalArgumentException("sizes");
        }
        Map<String, Long> both = new HashMap<>();
        Map<Integer, Long> inA = new HashMap<>();
        Map<Integer, Long> inB = new HashMap<>();
        for (int i = 0; i < a.length; i++) {
            both.merge(a[i] + "/" + b[i], 1L, Long::sum);
            inA.merge(a[i], 1L, Long::sum);
            inB.merge(b[i], 1L, Long::sum);
        }
        BigInteger t = pairs(both);
        BigInteger p = pairs(inA);
        BigInteger q = pairs(inB);
        BigInteger n = BigInteger.valueOf((long) a.length * (a.length - 1) / 2);
        BigInteger below = n.multiply(p.add(q)).subtract(p.multiply(q).shiftLeft(1));
        if (below.signum() == 0 || t.equals(p) && t.equals(q)) {
            return 1;
        }
        BigInteger above = n.multiply(t).subtract(p.multiply(q)).shiftLeft(1);
        return new BigDecimal(above)
                .divide(new BigDecimal(below), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static BigInteger pairs(Map<?, Long> counts) {
        long sum = 0;
        for (long count : counts.values()) {
            sum += count * (count - 1) / 2;
        }
        return BigInteger.valueOf(sum);
    }

    private static int[] numbered(int[] labels) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] names = new int[labels.length];
        for (int i = 0; i < names.length; i++) {
            numbers.putIfAbsent(labels[i], numbers.size());
            names[i] = numbers.get(labels[i]);
        }
        return names;
    }
}
