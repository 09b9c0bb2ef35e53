package neural.optimizers.wrong;

import whetstone.kit.Misconception;

@Misconception("Let s be 4 and epsilon 1. Is the number below the line 3 or the root of 5?")
public final class PutsEpsilonInsideTheRoot extends StepByStep {
    @Override
    double root(double square, double epsilon) {
        return Math.sqrt(square + epsilon);
    }
}
