package whetstone.bench.fast;

/** The loops over long rows of numbers that the kernels are made of. Offsets and lengths must lie within the arrays. */
public interface Loops {
    Loops BEST = Vectors.choose(() -> new VectorLoops(), ScalarLoops::new);

    /** The sum of {@code a[atA + i] * b[atB + i]}. */
    double dot(double[] a, int atA, double[] b, int atB, int length);

    /** {@code y[i] += factor * x[i]}. */
    void axpy(double factor, double[] x, int atX, double[] y, int atY, int length);

    /** {@code x[i] *= factor}. */
    void scale(double factor, double[] x, int at, int length);

    /** The largest of some numbers, of which there is at least one. */
    double max(double[] x, int at, int length);

    /** {@code y[i] = exp(x[i] - shift)}; answers the sum of these. */
    double exponentials(double[] x, int at, double shift, double[] y, int atY, int length);

    /**
     * Distances of a point to a panel of others, which stand beside each other: {@code to[s] = sqrt(sum over l of
     * (point[l] - panel[l * width + s])^2)} for s below {@link #panel}.
     */
    void distances(double[] point, int at, double[] panel, int atPanel, int depth, double[] to, int atTo);

    /** How many points stand beside each other in {@link #distances}. */
    int panel();

    /**
     * Four filters on one stretch of an image: {@code out[f][x] = sum over l of weights[4 l + f] * image[places[l] + at + x]}
     * for x below {@link #stretch}.
     *
     * @param places where the image's number for each weight stands
     * @param out the four rows begin {@code stride} apart
     */
    void filter(
            double[] image, int at, int[] places, double[] weights, int atWeights, double[] out, int atOut, int stride);

    /** How long the stretch of {@link #filter} is. */
    int stretch();
}
