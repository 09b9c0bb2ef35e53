package foundations.logsumexp.wrong;

import foundations.logsumexp.LogSumExpReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Are these numbers probabilities or logarithms of probabilities? The statement asks for one of them.")
public final class AnswersProbabilities extends LogSumExpReference {
    @Override
    public double[] logSoftmax(double[] z) {
        return Laws.each(super.logSoftmax(z), Math::exp);
    }
}
