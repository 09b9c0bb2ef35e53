package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception("After the call, are the arrays of the norm that went in still the same?")
public final class UpdatesTheGivenStatistics extends RegulariseReference {
    @Override
    public Normalised normalise(double[][] x, Norm norm) {
        Normalised right = super.normalise(x, norm);
        System.arraycopy(right.mean(), 0, norm.mean(), 0, right.mean().length);
        System.arraycopy(right.variance(), 0, norm.variance(), 0, right.variance().length);
        return right;
    }
}
