package whetstone.bench.fast;

/** One number at a time; several sums side by side, where a sum would wait for itself. */
final class ScalarLoops implements Loops {
    @Override
    public double dot(double[] a, int atA, double[] b, int atB, int length) {
        double even = 0;
        double odd = 0;
        int i = 0;
        for (; i + 1 < length; i += 2) {
            even += a[atA + i] * b[atB + i];
            odd += a[atA + i + 1] * b[atB + i + 1];
        }
        return i < length ? even + odd + a[atA + i] * b[atB + i] : even + odd;
    }

    @Override
    public void axpy(double factor, double[] x, int atX, double[] y, int atY, int length) {
        for (int i = 0; i < length; i++) {
            y[atY + i] += factor * x[atX + i];
        }
    }

    @Override
    public void scale(double factor, double[] x, int at, int length) {
        for (int i = at; i < at + length; i++) {
            x[i] *= factor;
        }
    }

    @Override
    public double max(double[] x, int at, int length) {
        double max = x[at];
        for (int i = at + 1; i < at + length; i++) {
            max = Math.max(max, x[i]);
        }
        return max;
    }

    @Override
    public double exponentials(double[] x, int at, double shift, double[] y, int atY, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            y[atY + i] = Math.exp(x[at + i] - shift);
            sum += y[atY + i];
        }
        return sum;
    }

    @Override
    public void distances(double[] point, int at, double[] panel, int atPanel, int depth, double[] to, int atTo) {
        double s0 = 0;
        double s1 = 0;
        for (int l = 0; l < depth; l++) {
            double d0 = point[at + l] - panel[atPanel + 2 * l];
            double d1 = point[at + l] - panel[atPanel + 2 * l + 1];
            s0 += d0 * d0;
            s1 += d1 * d1;
        }
        to[atTo] = Math.sqrt(s0);
        to[atTo + 1] = Math.sqrt(s1);
    }

    @Override
    public int panel() {
        return 2;
    }

    @Override
    public void filter(
            double[] image,
            int at,
            int[] places,
            double[] weights,
            int atWeights,
            double[] out,
            int atOut,
            int stride) {
        double f0 = 0;
        double f1 = 0;
        double f2 = 0;
        double f3 = 0;
        for (int l = 0; l < places.length; l++) {
            double pixel = image[places[l] + at];
            int w = atWeights + 4 * l;
            f0 += weights[w] * pixel;
            f1 += weights[w + 1] * pixel;
            f2 += weights[w + 2] * pixel;
            f3 += weights[w + 3] * pixel;
        }
        out[atOut] = f0;
        out[atOut + stride] = f1;
        out[atOut + 2 * stride] = f2;
        out[atOut + 3 * stride] = f3;
    }

    @Override
    public int stretch() {
        return 1;
    }
}
