package neural.softmaxcrossentropy.wrong;

import whetstone.kit.Misconception;

@Misconception("However far the right class is behind, the loss stops growing. What bounds the probability from below?")
public final class ClipsTheProbability extends LossOfProbabilities {
    @Override
    double loss(double probability) {
        return super.loss(Math.max(probability, 1e-15));
    }
}
