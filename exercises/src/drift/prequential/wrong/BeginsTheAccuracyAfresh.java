package drift.prequential.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("The accuracy is of the whole stream, through every alarm. Where do S and B begin anew?")
public final class BeginsTheAccuracyAfresh extends StepByStep {
    @Override
    double[] accuracy(boolean[] right, double fading, int[] alarms) {
        double[] accuracy = faded(right, fading);
        for (int alarm : alarms) {
            boolean[] rest = Arrays.copyOfRange(right, alarm + 1, right.length);
            System.arraycopy(faded(rest, fading), 0, accuracy, alarm + 1, rest.length);
        }
        return accuracy;
    }
}
