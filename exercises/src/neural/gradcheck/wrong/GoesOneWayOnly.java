package neural.gradcheck.wrong;

import neural.gradcheck.GradCheckReference;
import whetstone.kit.Misconception;

@Misconception(
        "For theta squared at 1 the slope is 2. Which difference is 2 for every h, the one to the right or the one across?")
public final class GoesOneWayOnly extends GradCheckReference {
    @Override
    public double[] differences(Loss loss, double[] theta, double h) {
        double[] differences = super.differences(loss, theta, h); // refuses what does not fit
        for (int i = 0; i < theta.length; i++) {
            double[] ahead = theta.clone();
            ahead[i] += h;
            differences[i] = (loss.at(ahead) - loss.at(theta)) / h;
        }
        return differences;
    }
}
