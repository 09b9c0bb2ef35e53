package data.scaleencode.wrong;

import data.scaleencode.ScaleEncodeReference;
import whetstone.kit.Misconception;

@Misconception("Ten entries of 0.1: is their mean, as Java adds and divides, equal to each of them?")
public final class TrustsTheRoundedMean extends ScaleEncodeReference {
    @Override
    public Scale fit(double[][] x) {
        Scale scale = super.fit(x);
        double[] deviations = scale.deviations();
        for (int j = 0; j < deviations.length; j++) {
            double sum = 0;
            for (double[] row : x) {
                sum += row[j];
            }
            double mean = sum / x.length;
            double squares = 0;
            for (double[] row : x) {
                squares += (row[j] - mean) * (row[j] - mean);
            }
            deviations[j] = Math.sqrt(squares / x.length);
        }
        return new Scale(scale.means(), deviations);
    }
}
