package data.scaleencode.wrong;

import data.scaleencode.ScaleEncodeReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Rooms and ages: does it make sense to add them up? For what does the index j stand?")
public final class TakesOneScaleForAllColumns extends ScaleEncodeReference {
    @Override
    public Scale fit(double[][] x) {
        Scale scale = super.fit(x);
        double[][] all = Arrays.stream(x)
                .flatMapToDouble(Arrays::stream)
                .mapToObj(entry -> new double[] {entry})
                .toArray(double[][]::new);
        if (all.length == 0) {
            return scale;
        }
        Scale one = super.fit(all);
        Arrays.fill(scale.means(), one.means()[0]);
        Arrays.fill(scale.deviations(), one.deviations()[0]);
        return scale;
    }
}
