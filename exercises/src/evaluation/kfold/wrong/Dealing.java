package evaluation.kfold.wrong;

import evaluation.kfold.KFoldReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The right folds, one step after the other, so that mistakes can get a step wrong. */
abstract class Dealing extends KFoldReference {
    @Override
    public List<Split> kFold(int n, int k, long seed) {
        super.kFold(n, k, seed); // refuses what it refuses
        return dealt(shuffled(n, seed), k);
    }

    @Override
    public List<Split> stratified(int[] y, int k, long seed) {
        super.stratified(y, k, seed); // refuses what it refuses
        return dealt(byClass(shuffled(y.length, seed), y), k);
    }

    int[] shuffled(int n, long seed) {
        return shuffled(n, new Random(seed));
    }

    int[] shuffled(int n, Random random) {
        int[] order = IntStream.range(0, n).toArray();
        for (int i = n - 1; i > 0; i--) {
            int j = partner(i, n, random);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }

    int partner(int i, int n, Random random) {
        return random.nextInt(i + 1);
    }

    int fold(int place, int n, int k) {
        return place % k;
    }

    Split split(int[] train, int[] test) {
        return new Split(
                IntStream.of(train).sorted().toArray(),
                IntStream.of(test).sorted().toArray());
    }

    static int[] byClass(int[] order, int[] y) {
        return IntStream.of(order)
                .boxed()
                .sorted(Comparator.comparingInt(row -> y[row]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    List<Split> dealt(int[] order, int k) {
        List<Split> splits = new ArrayList<>();
        for (int f = 0; f < k; f++) {
            int fold = f;
            splits.add(split(
                    places(order, place -> fold(place, order.length, k) != fold),
                    places(order, place -> fold(place, order.length, k) == fold)));
        }
        return splits;
    }

    static int[] places(int[] order, IntPredicate which) {
        return IntStream.range(0, order.length)
                .filter(which)
                .map(place -> order[place])
                .toArray();
    }
}
