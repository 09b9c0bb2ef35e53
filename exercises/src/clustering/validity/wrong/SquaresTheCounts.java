package clustering.validity.wrong;

import whetstone.kit.Misconception;

@Misconception("Three points make three pairs, and one point makes none. How many does your count give?")
public final class SquaresTheCounts extends OtherIndex {
    @Override
    double pairs(int count) {
        return count * (double) count / 2;
    }
}
