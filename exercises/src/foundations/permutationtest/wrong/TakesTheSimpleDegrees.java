package foundations.permutationtest.wrong;

import foundations.permutationtest.PermutationTestReference;
import whetstone.kit.Misconception;

@Misconception("df is mostly not a whole number. Which formula does the statement have for it?")
public final class TakesTheSimpleDegrees extends PermutationTestReference {
    @Override
    public Welch welch(double[] a, double[] b) {
        return new Welch(super.welch(a, b).t(), a.length + b.length - 2);
    }
}
