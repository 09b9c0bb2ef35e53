package foundations.permutationtest.wrong;

import foundations.permutationtest.PermutationTestReference;
import whetstone.kit.Misconception;

@Misconception("Print both groups before and after. Which array is put into another order?")
public final class ShufflesTheGivenValues extends PermutationTestReference {
    @Override
    public double permutationP(double[] a, double[] b, int permutations, long seed) {
        double p = super.permutationP(a, b, permutations, seed);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            double kept = a[i];
            a[i] = b[i];
            b[i] = kept;
        }
        return p;
    }
}
