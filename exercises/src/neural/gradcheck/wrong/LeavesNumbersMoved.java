package neural.gradcheck.wrong;

import neural.gradcheck.GradCheckReference;
import whetstone.kit.Misconception;

@Misconception("The first difference is right and later ones are not. What is theta[0] while the second number moves?")
public final class LeavesNumbersMoved extends GradCheckReference {
    @Override
    public double[] differences(Loss loss, double[] theta, double h) {
        double[] differences = super.differences(loss, theta, h); // refuses what does not fit
        for (int i = 0; i < theta.length; i++) {
            theta[i] += h;
            double ahead = loss.at(theta);
            theta[i] -= 2 * h;
            differences[i] = (ahead - loss.at(theta)) / (2 * h);
        }
        return differences;
    }
}
