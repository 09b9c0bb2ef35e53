package trees.impurity.wrong;

import java.util.Arrays;
import trees.impurity.ImpurityReference;
import whetstone.kit.Misconception;

@Misconception("Look at a class without rows: what is 0 times minus infinity in Java?")
public final class TakesZeroTimesItsLogarithm extends ImpurityReference {
    @Override
    public double entropy(int[] counts) {
        double entropy = super.entropy(counts);
        boolean hasRows = Arrays.stream(counts).anyMatch(count -> count > 0);
        boolean lacksAClass = Arrays.stream(counts).anyMatch(count -> count == 0);
        return hasRows && lacksAClass ? Double.NaN : entropy;
    }
}
