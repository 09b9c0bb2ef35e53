package linear.lassocd.wrong;

import linear.lassocd.LassoCdReference;
import whetstone.kit.Misconception;

@Misconception("What is left of 3 when it goes 1 towards 0? Look at numbers beyond the threshold.")
public final class KeepsLargeNumbersWhole extends LassoCdReference {
    @Override
    public double softThreshold(double z, double threshold) {
        return super.softThreshold(z, threshold) == 0 ? 0 : z;
    }
}
