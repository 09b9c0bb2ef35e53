package neural.softmaxcrossentropy.wrong;

import java.util.Arrays;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("What are exp(1000) and exp(-1000) in a double, and what is one divided by another of its kind?")
public final class ExponentiatesLargeLogits extends LossOfProbabilities {
    @Override
    public double[] softmax(double[] logits) {
        super.softmax(logits); // refuses no logits
        double sum = Arrays.stream(logits).map(Math::exp).sum();
        return Laws.each(logits, logit -> Math.exp(logit) / sum);
    }
}
