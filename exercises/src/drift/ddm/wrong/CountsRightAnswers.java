package drift.ddm.wrong;

import whetstone.kit.Misconception;

@Misconception("Feed a stream without a mistake: what is the error rate, and which way does it move at a mistake?")
public final class CountsRightAnswers extends StepByStep {
    @Override
    public Step update(boolean mistake) {
        return super.update(!mistake);
    }
}
