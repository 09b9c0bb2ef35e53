package neural.optimizers.wrong;

import whetstone.kit.Misconception;

@Misconception("The first step is right and the second is not. Is m or its corrected value remembered?")
public final class CorrectsWhatIsRemembered extends StepByStep {
    @Override
    double adam(Adam adam, int i, double g) {
        double move = super.adam(adam, i, g);
        mean[i] = corrected(mean[i], adam.beta1());
        squares[i] = corrected(squares[i], adam.beta2());
        return move;
    }
}
