package clustering.kmeanspp.wrong;

import clustering.kmeanspp.KMeansPlusPlusReference;
import java.util.Arrays;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("One point lies three times as far from its centre as another: how many times as probable is it?")
public final class WeighsByDistance extends KMeansPlusPlusReference {
    @Override
    public double[] probabilities(double[][] x, int[] chosen) {
        double[] roots = Laws.each(super.probabilities(x, chosen), Math::sqrt);
        double total = Arrays.stream(roots).sum();
        return Laws.each(roots, root -> root / total);
    }
}
