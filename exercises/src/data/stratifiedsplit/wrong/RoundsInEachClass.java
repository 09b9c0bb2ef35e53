package data.stratifiedsplit.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Ten classes of three rows, a share of 0.2: how many rows should be tested in all, and how many are?")
public final class RoundsInEachClass extends Splitting {
    @Override
    IntStream tested(int[] rows, int[] y, double testShare) {
        return Arrays.stream(y).distinct().flatMap(label -> {
            int[] own = Arrays.stream(rows).filter(row -> y[row] == label).toArray();
            return Arrays.stream(own).limit(Math.round(own.length * testShare));
        });
    }
}
