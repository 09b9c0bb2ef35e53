package clustering.validity.wrong;

import whetstone.kit.Misconception;

@Misconception("100000 points have 4999950000 pairs. How large may an int be?")
public final class CountsPairsInAnInt extends OtherIndex {
    @Override
    double pairs(int count) {
        return count * (count - 1) / 2;
    }
}
