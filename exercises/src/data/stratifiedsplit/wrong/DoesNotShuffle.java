package data.stratifiedsplit.wrong;

import java.util.Random;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Rows are often sorted by class in a file. What comes before the first row is taken?")
public final class DoesNotShuffle extends Splitting {
    @Override
    int[] shuffled(int n, Random random) {
        return IntStream.range(0, n).toArray();
    }
}
