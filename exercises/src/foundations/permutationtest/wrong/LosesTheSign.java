package foundations.permutationtest.wrong;

import foundations.permutationtest.PermutationTestReference;
import whetstone.kit.Misconception;

@Misconception("Swap the groups: what should become of t?")
public final class LosesTheSign extends PermutationTestReference {
    @Override
    public Welch welch(double[] a, double[] b) {
        Welch right = super.welch(a, b);
        return new Welch(Math.abs(right.t()), right.df());
    }
}
