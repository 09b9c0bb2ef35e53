package drift.ks.wrong;

import drift.ks.KsReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Is a value that equals x counted at x?")
public final class CountsSmallerValuesOnly extends KsReference {
    @Override
    public double[] distribution(double[] sample, double[] at) {
        return super.distribution(sample, Laws.each(at, Math::nextDown));
    }
}
