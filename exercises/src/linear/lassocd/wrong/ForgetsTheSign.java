package linear.lassocd.wrong;

import linear.lassocd.LassoCdReference;
import whetstone.kit.Misconception;

@Misconception("A negative z must shrink towards 0, too. What becomes of -3 here?")
public final class ForgetsTheSign extends LassoCdReference {
    @Override
    public double softThreshold(double z, double threshold) {
        return Math.max(z - super.softThreshold(0, threshold) - threshold, 0);
    }
}
