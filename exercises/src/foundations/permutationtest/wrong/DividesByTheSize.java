package foundations.permutationtest.wrong;

import foundations.permutationtest.PermutationTestReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("The variance of 1, 2, 3, 4 is 5/3 here. What are the squares divided by?")
public final class DividesByTheSize extends PermutationTestReference {
    @Override
    public Welch welch(double[] a, double[] b) {
        super.welch(a, b); // refuses what it refuses
        double u = variance(a) / a.length;
        double w = variance(b) / b.length;
        double difference = Arrays.stream(a).average().orElseThrow()
                - Arrays.stream(b).average().orElseThrow();
        return new Welch(
                difference / Math.sqrt(u + w), (u + w) * (u + w) / (u * u / (a.length - 1) + w * w / (b.length - 1)));
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
    }
}
