package data.stratifiedsplit.wrong;

import java.util.Random;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception(
        "Just as fair, and yet not the order of the example: which place is filled first, the last or the first?")
public final class ShufflesFromTheFront extends Splitting {
    @Override
    int[] shuffled(int n, Random random) {
        int[] order = IntStream.range(0, n).toArray();
        for (int i = 0; i < n - 1; i++) {
            exchange(order, i, i + random.nextInt(n - i));
        }
        return order;
    }
}
