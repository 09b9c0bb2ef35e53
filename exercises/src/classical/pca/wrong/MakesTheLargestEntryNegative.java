package classical.pca.wrong;

import classical.pca.PcaReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("The entry that is largest in absolute value: which sign has it in your components?")
public final class MakesTheLargestEntryNegative extends PcaReference {
    @Override
    public Model fit(double[][] x, int k) {
        Model right = super.fit(x, k);
        return new Model(
                right.means(), Laws.each(right.components(), entry -> -entry), right.variances(), right.ratios());
    }
}
