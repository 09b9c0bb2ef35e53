package data.stratifiedsplit.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Does the place i go on from one class to the next, or does it begin anew? Count all tested rows.")
public final class StartsEachClassAtPlaceZero extends Splitting {
    @Override
    IntStream tested(int[] rows, int[] y, double testShare) {
        int m = rows.length;
        int size = testSize(m, testShare);
        return Arrays.stream(y).distinct().flatMap(label -> {
            int[] own = Arrays.stream(rows).filter(row -> y[row] == label).toArray();
            return IntStream.range(0, own.length)
                    .filter(i -> (i + 1) * size / m > i * size / m)
                    .map(i -> own[i]);
        });
    }
}
