package data.stratifiedsplit.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Sorted by class, the first rows are all of one class. At which places does the statement test?")
public final class TestsTheFirstOfTheSortedRows extends Splitting {
    @Override
    IntStream tested(int[] rows, int[] y, double testShare) {
        return Arrays.stream(rows).limit(testSize(rows.length, testShare));
    }
}
