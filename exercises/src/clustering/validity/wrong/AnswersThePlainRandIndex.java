package clustering.validity.wrong;

import whetstone.kit.Misconception;

@Misconception("Two labelings by chance should have an index near 0. Which number is subtracted to make it so?")
public final class AnswersThePlainRandIndex extends OtherIndex {
    @Override
    double index(double together, double inA, double inB, double all) {
        return all == 0 ? 1 : (all + 2 * together - inA - inB) / all;
    }
}
