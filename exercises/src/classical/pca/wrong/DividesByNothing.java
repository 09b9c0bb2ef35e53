package classical.pca.wrong;

import classical.pca.PcaReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Write every row twice: a variance should hardly change. Does yours double?")
public final class DividesByNothing extends PcaReference {
    @Override
    public Model fit(double[][] x, int k) {
        Model right = super.fit(x, k);
        return new Model(
                right.means(),
                right.components(),
                Laws.each(right.variances(), variance -> (x.length - 1) * variance),
                right.ratios());
    }
}
