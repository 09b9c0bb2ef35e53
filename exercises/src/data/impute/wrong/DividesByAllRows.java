package data.impute.wrong;

import data.impute.ImputeReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Six of the seven ages are there: by which number is their sum divided?")
public final class DividesByAllRows extends ImputeReference {
    @Override
    public double[] fit(double[][] x, Strategy strategy) {
        double[] fills = super.fit(x, strategy);
        for (int j = 0; j < fills.length && strategy == Strategy.MEAN; j++) {
            int column = j;
            fills[j] *=
                    Arrays.stream(x).filter(row -> !Double.isNaN(row[column])).count() / (double) x.length;
        }
        return fills;
    }
}
