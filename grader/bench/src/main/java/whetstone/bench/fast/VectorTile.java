package whetstone.bench.fast;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * A block of 4 rows and 5 vectors. Each multiply-addition takes four cycles, so enough sums must go on side by side; 20 of
 * them, 5 vectors of B and one number of A are 26 of the 32 registers of AVX-512 and of Neon. Of the shapes that were tried
 * (from 3 x 6 to 8 x 3) this came nearest to the machine's peak on Java 17 and 25.
 */
final class VectorTile implements Tile {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int ROWS = 4;
    private static final int COLUMNS = 5 * LANES;

    @Override
    public int rows() {
        return ROWS;
    }

    @Override
    public int columns() {
        return COLUMNS;
    }

    // c[r][s] += a[l][r] * b[l][s]
    @Override
    public void add(double[] a, int atA, double[] b, int atB, int depth, double[] c, int atC, int stride) {
        DoubleVector c00 = DoubleVector.fromArray(SPECIES, c, atC);
        DoubleVector c01 = DoubleVector.fromArray(SPECIES, c, atC + LANES);
        DoubleVector c02 = DoubleVector.fromArray(SPECIES, c, atC + 2 * LANES);
        DoubleVector c03 = DoubleVector.fromArray(SPECIES, c, atC + 3 * LANES);
        DoubleVector c04 = DoubleVector.fromArray(SPECIES, c, atC + 4 * LANES);
        DoubleVector c10 = DoubleVector.fromArray(SPECIES, c, atC + stride);
        DoubleVector c11 = DoubleVector.fromArray(SPECIES, c, atC + stride + LANES);
        DoubleVector c12 = DoubleVector.fromArray(SPECIES, c, atC + stride + 2 * LANES);
        DoubleVector c13 = DoubleVector.fromArray(SPECIES, c, atC + stride + 3 * LANES);
        DoubleVector c14 = DoubleVector.fromArray(SPECIES, c, atC + stride + 4 * LANES);
        DoubleVector c20 = DoubleVector.fromArray(SPECIES, c, atC + 2 * stride);
        DoubleVector c21 = DoubleVector.fromArray(SPECIES, c, atC + 2 * stride + LANES);
        DoubleVector c22 = DoubleVector.fromArray(SPECIES, c, atC + 2 * stride + 2 * LANES);
        DoubleVector c23 = DoubleVector.fromArray(SPECIES, c, atC + 2 * stride + 3 * LANES);
        DoubleVector c24 = DoubleVector.fromArray(SPECIES, c, atC + 2 * stride + 4 * LANES);
        DoubleVector c30 = DoubleVector.fromArray(SPECIES, c, atC + 3 * stride);
        DoubleVector c31 = DoubleVector.fromArray(SPECIES, c, atC + 3 * stride + LANES);
        DoubleVector c32 = DoubleVector.fromArray(SPECIES, c, atC + 3 * stride + 2 * LANES);
        DoubleVector c33 = DoubleVector.fromArray(SPECIES, c, atC + 3 * stride + 3 * LANES);
        DoubleVector c34 = DoubleVector.fromArray(SPECIES, c, atC + 3 * stride + 4 * LANES);
        for (int l = 0; l < depth; l++) {
            DoubleVector b0 = DoubleVector.fromArray(SPECIES, b, atB + COLUMNS * l);
            DoubleVector b1 = DoubleVector.fromArray(SPECIES, b, atB + COLUMNS * l + LANES);
            DoubleVector b2 = DoubleVector.fromArray(SPECIES, b, atB + COLUMNS * l + 2 * LANES);
            DoubleVector b3 = DoubleVector.fromArray(SPECIES, b, atB + COLUMNS * l + 3 * LANES);
            DoubleVector b4 = DoubleVector.fromArray(SPECIES, b, atB + COLUMNS * l + 4 * LANES);
            DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[atA + ROWS * l]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            c02 = a0.fma(b2, c02);
            c03 = a0.fma(b3, c03);
            c04 = a0.fma(b4, c04);
            DoubleVector a1 = DoubleVector.broadcast(SPECIES, a[atA + ROWS * l + 1]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            c12 = a1.fma(b2, c12);
            c13 = a1.fma(b3, c13);
            c14 = a1.fma(b4, c14);
            DoubleVector a2 = DoubleVector.broadcast(SPECIES, a[atA + ROWS * l + 2]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            c22 = a2.fma(b2, c22);
            c23 = a2.fma(b3, c23);
            c24 = a2.fma(b4, c24);
            DoubleVector a3 = DoubleVector.broadcast(SPECIES, a[atA + ROWS * l + 3]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            c32 = a3.fma(b2, c32);
            c33 = a3.fma(b3, c33);
            c34 = a3.fma(b4, c34);
        }
        c00.intoArray(c, atC);
        c01.intoArray(c, atC + LANES);
        c02.intoArray(c, atC + 2 * LANES);
        c03.intoArray(c, atC + 3 * LANES);
        c04.intoArray(c, atC + 4 * LANES);
        c10.intoArray(c, atC + stride);
        c11.intoArray(c, atC + stride + LANES);
        c12.intoArray(c, atC + stride + 2 * LANES);
        c13.intoArray(c, atC + stride + 3 * LANES);
        c14.intoArray(c, atC + stride + 4 * LANES);
        c20.intoArray(c, atC + 2 * stride);
        c21.intoArray(c, atC + 2 * stride + LANES);
        c22.intoArray(c, atC + 2 * stride + 2 * LANES);
        c23.intoArray(c, atC + 2 * stride + 3 * LANES);
        c24.intoArray(c, atC + 2 * stride + 4 * LANES);
        c30.intoArray(c, atC + 3 * stride);
        c31.intoArray(c, atC + 3 * stride + LANES);
        c32.intoArray(c, atC + 3 * stride + 2 * LANES);
        c33.intoArray(c, atC + 3 * stride + 3 * LANES);
        c34.intoArray(c, atC + 3 * stride + 4 * LANES);
    }
}
