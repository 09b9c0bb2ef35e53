package whetstone.bench.fast;

/** A small block of a product, held in registers while both factors run past it. */
interface Tile {
    Tile BEST = Vectors.choose(() -> new VectorTile(), ScalarTile::new);

    int rows();

    int columns();

    /**
     * Adds the product of two packed panels to a block of C: {@code c[r][s] += sum over l of a[l][r] * b[l][s]}.
     *
     * @param a a panel with {@link #rows} numbers for each l, from {@code atA} on
     * @param b a panel with {@link #columns} numbers for each l, from {@code atB} on
     * @param depth how many l there are
     * @param c the block's first entry is at {@code atC}, its rows are {@code stride} apart
     */
    void add(double[] a, int atA, double[] b, int atB, int depth, double[] c, int atC, int stride);
}
