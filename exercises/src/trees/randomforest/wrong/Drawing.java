package trees.randomforest.wrong;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trees.randomforest.RandomForest;
import trees.randomforest.RandomForestReference;

/** The right draws, so that mistakes can draw otherwise. */
abstract class Drawing extends RandomForestReference {
    @Override
    public Forest fit(double[][] x, int[] y, int classes, Settings settings) {
        super.fit(x, y, classes, new Settings(Math.min(1, settings.trees()), settings.features(), 1)); // refuses
        Random random = new Random(seed(settings));
        return new Forest(IntStream.range(0, settings.trees())
                .mapToObj(tree -> member(x, y, classes, settings, random))
                .toList());
    }

    Member member(double[][] x, int[] y, int classes, Settings settings, Random random) {
        int[] bag = bag(y.length, settings, random);
        Supplier<int[]> features = features(x[0].length, settings.features(), random);
        return new Member(bag, RandomForest.grow(x, y, classes, seen(bag), features));
    }

    long seed(Settings settings) {
        return settings.seed();
    }

    int[] bag(int n, Settings settings, Random random) {
        return random.ints(n, 0, n).toArray();
    }

    /** What the tree is grown on. */
    int[] seen(int[] bag) {
        return bag;
    }

    Supplier<int[]> features(int d, int k, Random random) {
        return () -> some(d, k, random);
    }

    static int[] some(int d, int k, Random random) {
        List<Integer> all = IntStream.range(0, d).boxed().collect(Collectors.toList());
        Collections.shuffle(all, random);
        return all.stream().limit(k).mapToInt(Integer::intValue).toArray();
    }
}
