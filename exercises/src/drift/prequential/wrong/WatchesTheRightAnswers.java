package drift.prequential.wrong;

import whetstone.kit.Misconception;

@Misconception("The watch counts one kind of prediction. Which kind becomes more frequent when the world changes?")
public final class WatchesTheRightAnswers extends StepByStep {
    @Override
    boolean isTold(boolean right) {
        return right;
    }
}
