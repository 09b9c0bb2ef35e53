package drift.ks.wrong;

import drift.ks.KsReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("The answers come in the order of the places that were asked about. What if these are not sorted?")
public final class SortsThePlaces extends KsReference {
    @Override
    public double[] distribution(double[] sample, double[] at) {
        return super.distribution(sample, Arrays.stream(at).sorted().toArray());
    }
}
