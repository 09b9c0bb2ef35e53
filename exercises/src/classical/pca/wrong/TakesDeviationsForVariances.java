package classical.pca.wrong;

import classical.pca.PcaReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("In which unit is a variance of lengths in cm, and in which are singular values?")
public final class TakesDeviationsForVariances extends PcaReference {
    @Override
    public Model fit(double[][] x, int k) {
        Model right = super.fit(x, k);
        return new Model(right.means(), right.components(), Laws.each(right.variances(), Math::sqrt), right.ratios());
    }
}
