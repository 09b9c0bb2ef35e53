package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAucReference;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Raise every score by 10: may the area change? What does it depend on, and what does accuracy?")
public final class ReportsTheAccuracyAtOneHalf extends RocAucReference {
    @Override
    public double auc(boolean[] truth, double[] score) {
        super.auc(truth, score); // refuses what it refuses
        return IntStream.range(0, score.length)
                        .filter(i -> score[i] >= 0.5 == truth[i])
                        .count()
                / (double) score.length;
    }
}
