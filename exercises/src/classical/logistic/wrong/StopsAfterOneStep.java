package classical.logistic.wrong;

import whetstone.kit.Misconception;

@Misconception("Evaluate your fit: is the gradient small? How often is the step made?")
public final class StopsAfterOneStep extends Newton {
    @Override
    int mostSteps() {
        return 1;
    }
}
