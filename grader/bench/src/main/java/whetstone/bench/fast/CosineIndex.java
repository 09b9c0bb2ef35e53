package whetstone.bench.fast;

import java.util.Arrays;

/**
 * Finds the rows whose direction is most like a query's.
 *
 * <pre>{@code
 * similarity[i] = sum over l of x[i][l] * query[l] / (|x[i]| * |query|)
 * }</pre>
 *
 * <p>The lengths of the rows are taken once; the query's changes no order and is left out.
 */
public final class CosineIndex {
    private final Loops loops = Loops.BEST;
    private final double[] rows;
    private final int columns;
    private final double[] reciprocals;

    /** @param rows one after the other, none all zeros; they are not copied */
    public CosineIndex(double[] rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        reciprocals = new double[rows.length / columns];
        Arrays.setAll(reciprocals, i -> 1 / Math.sqrt(loops.dot(rows, i * columns, rows, i * columns, columns)));
    }

    /** The {@code count} most similar rows, the best first; of equal ones the earlier. */
    public int[] top(double[] query, int count) {
        int[] best = new int[count];
        double[] similarities = new double[count];
        Arrays.fill(similarities, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < reciprocals.length; i++) {
            double similarity = loops.dot(rows, i * columns, query, 0, columns) * reciprocals[i];
            if (similarity > similarities[count - 1]) {
                insert(i, similarity, best, similarities);
            }
        }
        return best;
    }

    private static void insert(int row, double similarity, int[] best, double[] similarities) {
        int place = best.length - 1;
        for (; place > 0 && similarities[place - 1] < similarity; place--) {
            best[place] = best[place - 1];
            similarities[place] = similarities[place - 1];
        }
        best[place] = row;
        similarities[place] = similarity;
    }
}
