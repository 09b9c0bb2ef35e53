package data.stratifiedsplit.wrong;

import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Nine rows take part and two are alone: of how many rows is the share taken?")
public final class CountsRowsThatAreAlone extends Splitting {
    @Override
    IntStream tested(int[] rows, int[] y, double testShare) {
        int m = rows.length;
        int size = Math.min(m - 1, testSize(y.length, testShare));
        return IntStream.range(0, m)
                .filter(i -> (i + 1) * size / m > i * size / m)
                .map(i -> rows[i]);
    }
}
