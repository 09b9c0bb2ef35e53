package linear.polynomialbiasvariance.wrong;

import whetstone.kit.Misconception;

@Misconception("Hold out each row of the example alone: are the squares of the four rows added up or averaged?")
public final class AddsTheFoldsUp extends FoldByFold {
    @Override
    double share(double squares, int held, int n, int folds) {
        return squares;
    }
}
