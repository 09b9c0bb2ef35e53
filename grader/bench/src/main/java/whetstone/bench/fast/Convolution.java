package whetstone.bench.fast;

import java.util.Arrays;

/**
 * Filters on an image of several channels, without a border (what is called a convolution is a correlation).
 *
 * <pre>{@code
 * out[f][y][x] = sum over c, u, v of  filter[f][c][u][v] * image[c][y + u][x + v]
 * }</pre>
 *
 * @param filters how many; a multiple of 4
 * @param channels of the image
 * @param height of the image
 * @param width of the image
 * @param side of each filter
 */
public record Convolution(int filters, int channels, int height, int width, int side) {
    private static final Loops LOOPS = Loops.BEST;

    public Convolution {
        if (filters % 4 != 0) {
            throw new IllegalArgumentException(filters + " filters are not a multiple of 4");
        }
    }

    public int outHeight() {
        return height - side + 1;
    }

    public int outWidth() {
        return width - side + 1;
    }

    /** How many weights a filter has. */
    public int depth() {
        return channels * side * side;
    }

    /** Weights so that those of four filters for one place stand together, as {@link #direct} reads them. */
    public double[] packed(double[] weights) {
        double[] packed = new double[weights.length];
        for (int f = 0; f < filters; f++) {
            for (int l = 0; l < depth(); l++) {
                packed[(f / 4 * depth() + l) * 4 + f % 4] = weights[f * depth() + l];
            }
        }
        return packed;
    }

    /**
     * Sums stay in registers until they are whole; the last stretch of a line overlaps the one before.
     *
     * @param image channels x height x width
     * @param packed from {@link #packed}
     * @param out filters x outHeight x outWidth, filled in
     */
    public void direct(double[] image, double[] packed, double[] out) {
        int stretch = LOOPS.stretch();
        if (outWidth() < stretch) {
            throw new IllegalArgumentException("lines must be at least " + stretch + " long");
        }
        int[] places = places();
        int plane = outHeight() * outWidth();
        for (int f = 0; f < filters; f += 4) {
            for (int y = 0; y < outHeight(); y++) {
                for (int x = 0; x < outWidth(); x += stretch) {
                    int start = Math.min(x, outWidth() - stretch);
                    LOOPS.filter(
                            image,
                            y * width + start,
                            places,
                            packed,
                            f * depth(),
                            out,
                            f * plane + y * outWidth() + start,
                            plane);
                }
            }
        }
    }

    /**
     * Writes the image's numbers for each weight as a row ("im2col"), so that one matrix product does the rest.
     *
     * @param weights filters x depth
     * @param columns space for depth x outHeight * outWidth
     */
    public void byProduct(MatrixProduct product, double[] image, double[] weights, double[] columns, double[] out) {
        int[] places = places();
        int plane = outHeight() * outWidth();
        for (int l = 0; l < places.length; l++) {
            for (int y = 0; y < outHeight(); y++) {
                System.arraycopy(image, places[l] + y * width, columns, l * plane + y * outWidth(), outWidth());
            }
        }
        product.multiply(out, weights, columns, filters, places.length, plane);
    }

    /** Where the number for each weight stands when a filter lies on the image's first corner. */
    private int[] places() {
        int[] places = new int[depth()];
        Arrays.setAll(places, l -> l / (side * side) * height * width + l / side % side * width + l % side);
        return places;
    }
}
