package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception("In training, whose mean and variance normalise a batch?")
public final class TrainsByTheRunningStatistics extends RegulariseReference {
    @Override
    public Normalised normalise(double[][] x, Norm norm) {
        Normalised right = super.normalise(x, norm);
        return new Normalised(infer(x, norm), right.mean(), right.variance());
    }
}
