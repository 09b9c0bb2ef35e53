package neural.optimizers.wrong;

import whetstone.kit.Misconception;

@Misconception("The first v of the table is -0.4: the whole of 0.1 times 4. Which factor makes yours smaller?")
public final class DampensTheGradient extends StepByStep {
    @Override
    double sgd(Sgd sgd, int i, double g) {
        mean[i] = sgd.momentum() * mean[i] - (1 - sgd.momentum()) * sgd.rate() * g;
        return mean[i];
    }
}
