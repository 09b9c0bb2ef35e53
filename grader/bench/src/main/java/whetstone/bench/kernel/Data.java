package whetstone.bench.kernel;

import java.util.Arrays;
import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Random data from a fixed seed, and the same data in the subjects' own formats. */
final class Data {
    private Data() {}

    static double[] normal(int length, long seed) {
        Random random = new Random(seed);
        double[] numbers = new double[length];
        Arrays.setAll(numbers, i -> random.nextGaussian());
        return numbers;
    }

    static int[] labels(int length, int classes, long seed) {
        return new Random(seed).ints(length, 0, classes).toArray();
    }

    /** Rows of their own from rows one after the other. */
    static double[][] rows(double[] flat, int columns) {
        double[][] rows = new double[flat.length / columns][];
        Arrays.setAll(rows, i -> Arrays.copyOfRange(flat, i * columns, (i + 1) * columns));
        return rows;
    }

    static double[][] transposed(double[][] rows) {
        double[][] columns = new double[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                columns[j][i] = rows[i][j];
            }
        }
        return columns;
    }

    /** Two classes that the sum of a row tells apart. */
    static int[] labelsBySum(double[][] rows) {
        return Arrays.stream(rows)
                .mapToInt(row -> Arrays.stream(row).sum() > 0 ? 1 : 0)
                .toArray();
    }

    static INDArray nd4j(double[] flat, long... shape) {
        return Nd4j.create(flat, shape, 'c');
    }
}
