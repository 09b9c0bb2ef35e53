package foundations.permutationtest.wrong;

import foundations.permutationtest.PermutationTestReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Three values beside five, with variances of 4 and 9.5: does each group keep a variance of its own?")
public final class PoolsTheVariances extends PermutationTestReference {
    @Override
    public Welch welch(double[] a, double[] b) {
        super.welch(a, b); // refuses what it refuses
        double df = a.length + b.length - 2;
        double pooled = (squares(a) + squares(b)) / df;
        double difference = Arrays.stream(a).average().orElseThrow()
                - Arrays.stream(b).average().orElseThrow();
        return new Welch(difference / Math.sqrt(pooled / a.length + pooled / b.length), df);
    }

    private static double squares(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
    }
}
