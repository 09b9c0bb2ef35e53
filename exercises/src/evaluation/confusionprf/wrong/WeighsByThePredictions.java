package evaluation.confusionprf.wrong;

import evaluation.confusionprf.ConfusionPrfReference;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("The weight of a class is the number of its rows of data. Is that the sum of a row or of a column?")
public final class WeighsByThePredictions extends ConfusionPrfReference {
    @Override
    public Scores average(int[][] matrix, double beta, Average average) {
        Scores right = super.average(matrix, beta, average);
        int all = IntStream.range(0, matrix.length)
                .map(c -> predictions(matrix, c))
                .sum();
        if (average != Average.WEIGHTED || all == 0) {
            return right;
        }
        Scores[] scores = perClass(matrix, beta);
        double[] sums = new double[3];
        for (int c = 0; c < matrix.length; c++) {
            double share = predictions(matrix, c) / (double) all;
            sums[0] += share * scores[c].precision();
            sums[1] += share * scores[c].recall();
            sums[2] += share * scores[c].f();
        }
        return new Scores(sums[0], sums[1], sums[2]);
    }

    private static int predictions(int[][] matrix, int c) {
        return IntStream.range(0, matrix.length).map(t -> matrix[t][c]).sum();
    }
}
