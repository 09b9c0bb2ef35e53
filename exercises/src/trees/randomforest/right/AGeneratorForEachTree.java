package trees.randomforest.right;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trees.randomforest.RandomForest;
import trees.randomforest.RandomForestReference;

/** Tree t draws with the seed plus t, so that trees can be grown side by side. */
public final class AGeneratorForEachTree extends RandomForestReference {
    @Override
    public Forest fit(double[][] x, int[] y, int classes, Settings settings) {
        super.fit(x, y, classes, new Settings(Math.min(settings.trees(), 1), settings.features(), 0)); // refuses
        return new Forest(IntStream.range(0, settings.trees())
                .parallel()
                .mapToObj(t -> member(x, y, classes, settings.features(), new Random(settings.seed() + t)))
                .collect(Collectors.toList()));
    }

    private static Member member(double[][] x, int[] y, int classes, int k, Random random) {
        List<Integer> features = IntStream.range(0, x[0].length).boxed().collect(Collectors.toList());
        int[] bag = IntStream.generate(() -> random.nextInt(y.length))
                .limit(y.length)
                .toArray();
        return new Member(bag, RandomForest.grow(x, y, classes, bag, () -> {
            Collections.shuffle(features, random);
            return features.subList(0, k).stream().mapToInt(f -> f).toArray();
        }));
    }
}
