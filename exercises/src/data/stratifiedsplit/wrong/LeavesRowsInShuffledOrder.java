package data.stratifiedsplit.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("In which order does the test list its rows? Compare the example.")
public final class LeavesRowsInShuffledOrder extends Splitting {
    @Override
    Split parted(int n, IntStream tested) {
        int[] test = tested.toArray();
        return new Split(super.parted(n, Arrays.stream(test)).train(), test);
    }
}
