package data.stratifiedsplit.wrong;

import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("For a small share, which of the two arrays should be the longer one, and what is its name?")
public final class SwapsTrainAndTest extends Splitting {
    @Override
    Split parted(int n, IntStream tested) {
        Split right = super.parted(n, tested);
        return new Split(right.test(), right.train());
    }
}
