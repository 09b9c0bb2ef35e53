package foundations.matmul.wrong;

import foundations.matmul.MatmulReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Give a matrix whose second row is longer than its first. Which rows are looked at before the loops?")
public final class LooksOnlyAtTheFirstRows extends MatmulReference {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        if (a.length > 0 && b.length > 0 && a[0].length == b.length) {
            int k = a[0].length;
            int n = b[0].length;
            return super.multiply(cut(a, k), cut(b, n));
        }
        return super.multiply(a, b);
    }

    /** What loops up to the length of the first row see; a shorter row stops them. */
    private static double[][] cut(double[][] matrix, int columns) {
        return Arrays.stream(matrix)
                .map(row -> {
                    if (row.length < columns) {
                        throw new ArrayIndexOutOfBoundsException(row.length);
                    }
                    return Arrays.copyOf(row, columns);
                })
                .toArray(double[][]::new);
    }
}
