package neural.softmaxcrossentropy.wrong;

import whetstone.kit.Misconception;

@Misconception("For logits 10000 apart the loss stays near 20.7. Which number in the code is that the logarithm of?")
public final class AddsAnEpsilonInTheLogarithm extends LossOfProbabilities {
    @Override
    double loss(double probability) {
        return super.loss(probability + 1e-9);
    }
}
