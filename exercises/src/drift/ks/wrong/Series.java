package drift.ks.wrong;

import drift.ks.KsReference;

/** The p step by step, for mistakes in one of the steps; it refuses what the reference refuses. */
abstract class Series extends KsReference {
    @Override
    public double pValue(double d, int n, int m) {
        super.pValue(d, n, m);
        double lambda = lambda(d, Math.sqrt(effective(n, m)));
        return isCertain(lambda) ? 1 : Math.min(1, factor() * sum(lambda));
    }

    double effective(int n, int m) {
        return (double) n * m / ((double) n + m);
    }

    double lambda(double d, double root) {
        return (root + 0.12 + 0.11 / root) * d;
    }

    boolean isCertain(double lambda) {
        return lambda < 0.2;
    }

    double factor() {
        return 2;
    }

    double sum(double lambda) {
        double sum = 0;
        for (int j = 1; j <= 100; j++) {
            sum += (j % 2 == 1 ? 1 : sign()) * Math.exp(-2.0 * power(j) * lambda * lambda);
        }
        return sum;
    }

    int sign() {
        return -1;
    }

    int power(int j) {
        return j * j;
    }
}
