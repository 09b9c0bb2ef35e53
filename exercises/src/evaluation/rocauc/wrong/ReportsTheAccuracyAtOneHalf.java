package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAuc;
import evaluation.rocauc.RocAucReference;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Raise every score by 10: may the area change? What does it depend on, and what does accuracy?")
public final class ReportsTheAccuracyAtOneHalf implements RocAuc {
    private final RocAucReference right = new RocAucReference();

    @Override
    public Curve roc(boolean[] truth, double[] score) {
        return right.roc(truth, score);
    }

    @Override
    public double auc(boolean[] truth, double[] score) {
        right.auc(truth, score); // refuses what it refuses
        return IntStream.range(0, score.length)
                        .filter(i -> score[i] >= 0.5 == truth[i])
                        .count()
                / (double) score.length;
    }
}
