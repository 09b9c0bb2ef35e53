package drift.prequential.wrong;

import drift.prequential.PrequentialReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Every prediction is right: is the answer 1 or 0?")
public final class AnswersTheErrorRate extends PrequentialReference {
    @Override
    public double[] faded(boolean[] right, double fading) {
        return Laws.each(super.faded(right, fading), accuracy -> 1 - accuracy);
    }
}
