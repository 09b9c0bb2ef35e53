package neural.optimizers.wrong;

import whetstone.kit.Misconception;

@Misconception("In the table v after the first step is 0.25 times 16. Which of the two betas goes with the squares?")
public final class SwapsTheBetas extends StepByStep {
    @Override
    double adam(Adam adam, int i, double g) {
        return super.adam(new Adam(adam.rate(), adam.beta2(), adam.beta1(), adam.epsilon()), i, g);
    }
}
