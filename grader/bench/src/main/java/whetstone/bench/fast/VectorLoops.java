package whetstone.bench.fast;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** As many numbers at a time as the machine's vectors hold; plain loops do what is left over. */
final class VectorLoops implements Loops {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int PANEL = 4 * LANES;
    private static final int STRETCH = 2 * LANES;

    private final ScalarLoops rest = new ScalarLoops();

    @Override
    public double dot(double[] a, int atA, double[] b, int atB, int length) {
        DoubleVector s0 = DoubleVector.zero(SPECIES);
        DoubleVector s1 = DoubleVector.zero(SPECIES);
        DoubleVector s2 = DoubleVector.zero(SPECIES);
        DoubleVector s3 = DoubleVector.zero(SPECIES);
        int i = 0;
        for (; i <= length - 4 * LANES; i += 4 * LANES) {
            s0 = at(a, atA + i).fma(at(b, atB + i), s0);
            s1 = at(a, atA + i + LANES).fma(at(b, atB + i + LANES), s1);
            s2 = at(a, atA + i + 2 * LANES).fma(at(b, atB + i + 2 * LANES), s2);
            s3 = at(a, atA + i + 3 * LANES).fma(at(b, atB + i + 3 * LANES), s3);
        }
        for (; i <= length - LANES; i += LANES) {
            s0 = at(a, atA + i).fma(at(b, atB + i), s0);
        }
        return s0.add(s1).add(s2.add(s3)).reduceLanes(VectorOperators.ADD)
                + rest.dot(a, atA + i, b, atB + i, length - i);
    }

    /** One vector at a time: loads and stores bound it, and more of them side by side are no faster. */
    @Override
    public void axpy(double factor, double[] x, int atX, double[] y, int atY, int length) {
        DoubleVector factors = DoubleVector.broadcast(SPECIES, factor);
        int i = 0;
        for (; i <= length - LANES; i += LANES) {
            factors.fma(at(x, atX + i), at(y, atY + i)).intoArray(y, atY + i);
        }
        rest.axpy(factor, x, atX + i, y, atY + i, length - i);
    }

    @Override
    public void scale(double factor, double[] x, int at, int length) {
        int i = 0;
        for (; i <= length - LANES; i += LANES) {
            at(x, at + i).mul(factor).intoArray(x, at + i);
        }
        rest.scale(factor, x, at + i, length - i);
    }

    @Override
    public double max(double[] x, int at, int length) {
        if (length < LANES) {
            return rest.max(x, at, length);
        }
        DoubleVector max = at(x, at);
        for (int i = LANES; i <= length - LANES; i += LANES) {
            max = max.max(at(x, at + i));
        }
        // the last vector overlaps the one before
        return max.max(at(x, at + length - LANES)).reduceLanes(VectorOperators.MAX);
    }

    @Override
    public double exponentials(double[] x, int at, double shift, double[] y, int atY, int length) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        int i = 0;
        for (; i <= length - LANES; i += LANES) {
            DoubleVector exponential = at(x, at + i).sub(shift).lanewise(VectorOperators.EXP);
            exponential.intoArray(y, atY + i);
            sum = sum.add(exponential);
        }
        return sum.reduceLanes(VectorOperators.ADD) + rest.exponentials(x, at + i, shift, y, atY + i, length - i);
    }

    @Override
    public void distances(double[] point, int at, double[] panel, int atPanel, int depth, double[] to, int atTo) {
        DoubleVector s0 = DoubleVector.zero(SPECIES);
        DoubleVector s1 = DoubleVector.zero(SPECIES);
        DoubleVector s2 = DoubleVector.zero(SPECIES);
        DoubleVector s3 = DoubleVector.zero(SPECIES);
        for (int l = 0; l < depth; l++) {
            DoubleVector p = DoubleVector.broadcast(SPECIES, point[at + l]);
            DoubleVector d0 = p.sub(at(panel, atPanel + PANEL * l));
            DoubleVector d1 = p.sub(at(panel, atPanel + PANEL * l + LANES));
            DoubleVector d2 = p.sub(at(panel, atPanel + PANEL * l + 2 * LANES));
            DoubleVector d3 = p.sub(at(panel, atPanel + PANEL * l + 3 * LANES));
            s0 = d0.fma(d0, s0);
            s1 = d1.fma(d1, s1);
            s2 = d2.fma(d2, s2);
            s3 = d3.fma(d3, s3);
        }
        s0.sqrt().intoArray(to, atTo);
        s1.sqrt().intoArray(to, atTo + LANES);
        s2.sqrt().intoArray(to, atTo + 2 * LANES);
        s3.sqrt().intoArray(to, atTo + 3 * LANES);
    }

    @Override
    public int panel() {
        return PANEL;
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
        DoubleVector f00 = DoubleVector.zero(SPECIES), f01 = DoubleVector.zero(SPECIES);
        DoubleVector f10 = DoubleVector.zero(SPECIES), f11 = DoubleVector.zero(SPECIES);
        DoubleVector f20 = DoubleVector.zero(SPECIES), f21 = DoubleVector.zero(SPECIES);
        DoubleVector f30 = DoubleVector.zero(SPECIES), f31 = DoubleVector.zero(SPECIES);
        for (int l = 0; l < places.length; l++) {
            DoubleVector x0 = at(image, places[l] + at);
            DoubleVector x1 = at(image, places[l] + at + LANES);
            DoubleVector w0 = DoubleVector.broadcast(SPECIES, weights[atWeights + 4 * l]);
            f00 = w0.fma(x0, f00);
            f01 = w0.fma(x1, f01);
            DoubleVector w1 = DoubleVector.broadcast(SPECIES, weights[atWeights + 4 * l + 1]);
            f10 = w1.fma(x0, f10);
            f11 = w1.fma(x1, f11);
            DoubleVector w2 = DoubleVector.broadcast(SPECIES, weights[atWeights + 4 * l + 2]);
            f20 = w2.fma(x0, f20);
            f21 = w2.fma(x1, f21);
            DoubleVector w3 = DoubleVector.broadcast(SPECIES, weights[atWeights + 4 * l + 3]);
            f30 = w3.fma(x0, f30);
            f31 = w3.fma(x1, f31);
        }
        f00.intoArray(out, atOut);
        f01.intoArray(out, atOut + LANES);
        f10.intoArray(out, atOut + stride);
        f11.intoArray(out, atOut + stride + LANES);
        f20.intoArray(out, atOut + 2 * stride);
        f21.intoArray(out, atOut + 2 * stride + LANES);
        f30.intoArray(out, atOut + 3 * stride);
        f31.intoArray(out, atOut + 3 * stride + LANES);
    }

    @Override
    public int stretch() {
        return STRETCH;
    }

    private static DoubleVector at(double[] array, int index) {
        return DoubleVector.fromArray(SPECIES, array, index);
    }
}
