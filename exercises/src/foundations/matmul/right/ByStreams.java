package foundations.matmul.right;

import foundations.matmul.Matmul;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Transposes B first, then takes scalar products, whose sums streams compensate. */
public final class ByStreams implements Matmul {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        int[] widths = Arrays.stream(b).mapToInt(row -> row.length).distinct().toArray();
        if (widths.length > 1 || Arrays.stream(a).anyMatch(row -> row.length != b.length)) {
            throw new IllegalArgumentException("sizes do not fit");
        }
        double[][] columns = IntStream.range(0, Arrays.stream(widths).sum())
                .mapToObj(j -> Arrays.stream(b).mapToDouble(row -> row[j]).toArray())
                .toArray(double[][]::new);
        return Arrays.stream(a)
                .map(row -> Arrays.stream(columns)
                        .mapToDouble(column -> IntStream.range(0, row.length)
                                .mapToDouble(l -> row[l] * column[l])
                                .sum())
                        .toArray())
                .toArray(double[][]::new);
    }
}
