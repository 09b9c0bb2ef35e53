package evaluation.confusionprf.wrong;

import evaluation.confusionprf.ConfusionPrfReference;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("What becomes of 1000000 * 1000000 in an int?")
public final class MultipliesCountsAsInt extends ConfusionPrfReference {
    @Override
    public double mcc(int[][] matrix) {
        super.mcc(matrix); // refuses what it refuses
        int all = 0;
        int hits = 0;
        int both = 0;
        int rows = 0;
        int columns = 0;
        for (int c = 0; c < matrix.length; c++) {
            int k = c;
            int row = IntStream.of(matrix[c]).sum();
            int column =
                    IntStream.range(0, matrix.length).map(t -> matrix[t][k]).sum();
            all += row;
            hits += matrix[c][c];
            both += row * column;
            rows += row * row;
            columns += column * column;
        }
        double below = Math.sqrt((double) (all * all - rows) * (all * all - columns));
        return below == 0 ? 0 : (all * hits - both) / below;
    }
}
