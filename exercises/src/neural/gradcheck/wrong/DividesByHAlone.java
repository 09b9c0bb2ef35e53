package neural.gradcheck.wrong;

import neural.gradcheck.GradCheckReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("How far apart are theta + h and theta - h?")
public final class DividesByHAlone extends GradCheckReference {
    @Override
    public double[] differences(Loss loss, double[] theta, double h) {
        return Laws.each(super.differences(loss, theta, h), difference -> 2 * difference);
    }
}
