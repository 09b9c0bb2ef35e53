package neural.optimizers.wrong;

import whetstone.kit.Misconception;

@Misconception("The gradient points to where the loss rises. Which way does the first step of each table go?")
public final class ClimbsUphill extends StepByStep {
    @Override
    double sgd(Sgd sgd, int i, double g) {
        return super.sgd(sgd, i, -g);
    }

    @Override
    double rmsProp(RmsProp rmsProp, int i, double g) {
        return super.rmsProp(rmsProp, i, -g);
    }

    @Override
    double adam(Adam adam, int i, double g) {
        return super.adam(adam, i, -g);
    }
}
