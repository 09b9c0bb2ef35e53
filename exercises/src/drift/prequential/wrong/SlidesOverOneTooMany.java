package drift.prequential.wrong;

import drift.prequential.PrequentialReference;
import whetstone.kit.Misconception;

@Misconception("With width 1 the answer is 1 or 0 at every place. How many predictions does the window hold?")
public final class SlidesOverOneTooMany extends PrequentialReference {
    @Override
    public double[] sliding(boolean[] right, int width) {
        super.sliding(right, width); // refuses what it refuses
        return super.sliding(right, width + 1);
    }
}
