package neural.optimizers.wrong;

import whetstone.kit.Misconception;

@Misconception("The first move of the table is v itself. Is anything added to v before theta moves by it?")
public final class LooksAhead extends StepByStep {
    @Override
    double sgd(Sgd sgd, int i, double g) {
        return sgd.momentum() * super.sgd(sgd, i, g) - sgd.rate() * g;
    }
}
