package neural.gradcheck.wrong;

import neural.gradcheck.GradCheckReference;
import whetstone.kit.Misconception;

@Misconception("Compare theta before and after to the last digit. Is x + h - 2h + h always x in a double?")
public final class GivesBackAlmostTheSame extends GradCheckReference {
    @Override
    public double[] differences(Loss loss, double[] theta, double h) {
        double[] differences = super.differences(loss, theta, h); // refuses what does not fit
        for (int i = 0; i < theta.length; i++) {
            theta[i] += h;
            theta[i] -= 2 * h;
            theta[i] += h;
        }
        return differences;
    }
}
