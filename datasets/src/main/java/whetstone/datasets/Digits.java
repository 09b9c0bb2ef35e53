package whetstone.datasets;

import java.util.List;
import java.util.stream.IntStream;

/**
 * 1797 handwritten digits as grey images of 8 x 8 pixels (Alpaydin and Kaynak 1998).
 *
 * <p>Some pixels at the edge are 0 in every image: a scaler that divides by their deviation fails.
 *
 * @param x 1797 x 64, brightness of the pixels row by row, whole numbers from 0 (paper) to 16 (ink)
 * @param y the response: the digit, 0 to 9
 */
public record Digits(double[][] x, int[] y) {
    /** Pixels along each side of an image. */
    public static final int SIDE = 8;

    /** Names of the columns of {@code x}: {@code p} with the pixel's row and column, {@code p00} to {@code p77}. */
    public static final List<String> FEATURES = IntStream.range(0, SIDE * SIDE)
            .mapToObj(i -> "p" + i / SIDE + i % SIDE)
            .toList();

    /** Loads the images in the order of the source, digits mixed. */
    public static Digits load() {
        Table table = Table.read("digits");
        return new Digits(table.matrix(FEATURES), table.integers("digit"));
    }
}
