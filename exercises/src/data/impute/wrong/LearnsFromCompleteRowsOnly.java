package data.impute.wrong;

import data.impute.ImputeReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("A flat of known age and unknown area: does its age count for the mean of the ages?")
public final class LearnsFromCompleteRowsOnly extends ImputeReference {
    @Override
    public double[] fit(double[][] x, Strategy strategy) {
        super.fit(x, strategy); // refuses what it refuses
        return super.fit(
                Arrays.stream(x)
                        .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
                        .toArray(double[][]::new),
                strategy);
    }
}
