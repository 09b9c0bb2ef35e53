package trees.gradientboosting.wrong;

import whetstone.kit.Misconception;

@Misconception("Ask raw about the training rows: is it the F whose residuals the next tree is grown on?")
public final class ForgetsTheRateInTheRounds extends Steps {
    @Override
    double step(double rate) {
        return 1;
    }
}
