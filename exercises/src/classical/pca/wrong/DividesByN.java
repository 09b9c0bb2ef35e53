package classical.pca.wrong;

import classical.pca.PcaReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Four rows, and squares of 50 along the first component: the variance is 50 divided by what?")
public final class DividesByN extends PcaReference {
    @Override
    public Model fit(double[][] x, int k) {
        Model right = super.fit(x, k);
        double factor = (x.length - 1.0) / x.length;
        return new Model(
                right.means(),
                right.components(),
                Laws.each(right.variances(), variance -> factor * variance),
                right.ratios());
    }
}
