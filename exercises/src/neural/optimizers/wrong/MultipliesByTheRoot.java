package neural.optimizers.wrong;

import whetstone.kit.Misconception;

@Misconception("Where gradients are large, steps should not be. Does the root stand above the line or below it?")
public final class MultipliesByTheRoot extends StepByStep {
    @Override
    double root(double square, double epsilon) {
        return 1 / super.root(square, epsilon);
    }
}
