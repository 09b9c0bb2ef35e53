package classical.pca.wrong;

import classical.pca.PcaReference;
import java.util.Arrays;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Of four components two are kept: do their ratios add up to 1? Of which variance are they shares?")
public final class SharesOutTheKeptVariance extends PcaReference {
    @Override
    public Model fit(double[][] x, int k) {
        Model right = super.fit(x, k);
        double kept = Arrays.stream(right.variances()).sum();
        return new Model(
                right.means(),
                right.components(),
                right.variances(),
                Laws.each(right.variances(), variance -> variance / kept));
    }
}
