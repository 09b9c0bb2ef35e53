package classical.pca.wrong;

import classical.pca.PcaReference;
import java.util.Arrays;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Of a component and its negative, which one does the statement ask for? Look at the largest entry.")
public final class MakesTheFirstEntryPositive extends PcaReference {
    @Override
    public Model fit(double[][] x, int k) {
        Model right = super.fit(x, k);
        double[][] components = Arrays.stream(right.components())
                .map(component -> Laws.each(component, entry -> component[0] < 0 ? -entry : entry))
                .toArray(double[][]::new);
        return new Model(right.means(), components, right.variances(), right.ratios());
    }
}
