package neural.optimizers.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "In the table the first fraction of Adam is 4 / (4 + 1). Beside which root stands the 1, that of v or that of its corrected value?")
public final class AddsEpsilonBeforeTheCorrection extends StepByStep {
    @Override
    double adam(Adam adam, int i, double g) {
        double factor = Math.sqrt(1 - Math.pow(adam.beta2(), steps));
        return super.adam(new Adam(adam.rate(), adam.beta1(), adam.beta2(), adam.epsilon() / factor), i, g);
    }
}
