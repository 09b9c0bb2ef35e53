package data.impute.wrong;

import data.impute.ImputeReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("A map counts every NaN under one key. Can a gap be filled with what is most often missing?")
public final class CountsMissingForTheMode extends ImputeReference {
    @Override
    public double[] fit(double[][] x, Strategy strategy) {
        double[] fills = super.fit(x, strategy);
        for (int j = 0; j < fills.length && strategy == Strategy.MODE; j++) {
            int column = j;
            long gaps =
                    Arrays.stream(x).filter(row -> Double.isNaN(row[column])).count();
            double mode = fills[j];
            long most = Arrays.stream(x).filter(row -> row[column] == mode).count();
            fills[j] = gaps > most ? Double.NaN : mode;
        }
        return fills;
    }
}
