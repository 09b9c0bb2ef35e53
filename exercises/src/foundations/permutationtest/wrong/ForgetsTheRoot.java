package foundations.permutationtest.wrong;

import foundations.permutationtest.PermutationTestReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Measure in other units: t should have none. In which units is u + w?")
public final class ForgetsTheRoot extends PermutationTestReference {
    @Override
    public Welch welch(double[] a, double[] b) {
        Welch right = super.welch(a, b);
        double difference = Arrays.stream(a).average().orElseThrow()
                - Arrays.stream(b).average().orElseThrow();
        return new Welch(difference == 0 ? 0 : right.t() * right.t() / difference, right.df());
    }
}
