package data.scaleencode.wrong;

import data.scaleencode.ScaleEncodeReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception(
        "The entries are near a billion. How many digits do their squares have, and how many does a double keep?")
public final class SubtractsTheSquareOfTheMean extends ScaleEncodeReference {
    @Override
    public Scale fit(double[][] x) {
        Scale scale = super.fit(x);
        double[] deviations = scale.deviations();
        for (int j = 0; j < deviations.length; j++) {
            int column = j;
            double squares = Arrays.stream(x)
                    .mapToDouble(row -> row[column] * row[column])
                    .average()
                    .orElseThrow();
            double mean = scale.means()[j];
            deviations[j] = deviations[j] == 0 ? 0 : Math.sqrt(squares - mean * mean);
        }
        return new Scale(scale.means(), deviations);
    }
}
