package neural.gradcheck.wrong;

import neural.gradcheck.GradCheckReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("In the first row of the table, is the second number 5 or 5.5?")
public final class MovesAllNumbersAtOnce extends GradCheckReference {
    @Override
    public double[] differences(Loss loss, double[] theta, double h) {
        double[] differences = super.differences(loss, theta, h); // refuses what does not fit
        double[] ahead = Laws.each(theta, number -> number + h);
        double[] behind = Laws.each(theta, number -> number - h);
        return Laws.each(differences, difference -> (loss.at(ahead) - loss.at(behind)) / (2 * h));
    }
}
