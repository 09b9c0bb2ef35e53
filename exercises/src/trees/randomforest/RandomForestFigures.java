package trees.randomforest;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import trees.randomforest.RandomForest.Forest;
import trees.randomforest.RandomForest.Settings;
import whetstone.datasets.Moons;
import whetstone.datasets.Wine;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class RandomForestFigures implements Figures<RandomForest> {
    @Override
    public List<Sketch<RandomForest>> sketches() {
        return List.of(
                Sketch.of(
                        "Error against trees",
                        "Both lines fall and then stay level, and the out-of-bag error ends near the error on new rows."
                                + " Near 0 it tests trees on rows they have seen; level from the start, all trees are one.",
                        RandomForestFigures::errors),
                Sketch.of(
                        "How often a row is in a bag",
                        "Of 100 draws with replacement 37 never come, 37 come once, 18 twice. Without replacement there"
                                + " would be one bar.",
                        RandomForestFigures::bags),
                Sketch.of(
                        "What the forest decides",
                        "Each tree cuts along the axes and has islands of its own; the vote of 40 smooths them. Most points"
                                + " lie in a region of their own colour.",
                        RandomForestFigures::regions),
                Sketch.of(
                        "What tells wines apart",
                        "The higher the bar, the more wines of other bottles are named wrongly when that feature is mixed"
                                + " up. Bars that climb from left to right keep earlier features mixed.",
                        RandomForestFigures::importance));
    }

    private static Figure errors(RandomForest forests) {
        Moons known = Moons.draw(new Random(1), 150, 0.3);
        Moons fresh = Moons.draw(new Random(2), 400, 0.3);
        Forest forest = forests.fit(known.x(), known.labels(), 2, new Settings(60, 1, 3));
        int[] trees = {3, 4, 5, 6, 8, 10, 13, 16, 20, 25, 32, 40, 50, 60};
        double[] outOfBag = new double[trees.length];
        double[] onNew = new double[trees.length];
        for (int k = 0; k < trees.length; k++) {
            Forest part = new Forest(forest.members().subList(0, trees[k]));
            outOfBag[k] = forests.outOfBagError(part, known.x(), known.labels());
            onNew[k] = wrong(forests.winners(forests.votes(part, fresh.x())), fresh.labels());
        }
        double[] counts = Arrays.stream(trees).asDoubleStream().toArray();
        return Figure.saying(
                        "With 60 trees the out-of-bag error is %s, and the error on new rows %s.",
                        outOfBag[trees.length - 1], onNew[trees.length - 1])
                .axes("trees", "share of wrong winners")
                .line("out of bag", counts, outOfBag)
                .line("new rows", counts, onNew);
    }

    private static double wrong(int[] winners, int[] truth) {
        return IntStream.range(0, truth.length)
                .mapToDouble(i -> winners[i] == truth[i] ? 0 : 1)
                .average()
                .orElseThrow();
    }

    private static Figure bags(RandomForest forests) {
        double[][] x = IntStream.range(0, 100).mapToObj(i -> new double[] {i}).toArray(double[][]::new);
        int[] y = IntStream.range(0, 100).map(i -> i % 2).toArray();
        Forest forest = forests.fit(x, y, 2, new Settings(20, 1, 5));
        double[] shares = new double[6];
        forest.members().forEach(member -> {
            int[] times = new int[100];
            Arrays.stream(member.bag()).forEach(row -> times[row]++);
            Arrays.stream(times).forEach(time -> shares[Math.min(time, 5)] += 100.0 / 2000);
        });
        return Figure.saying("Of 100 rows a bag has left out %s, and %s are in it once.", shares[0], shares[1])
                .axes("times that a row is in a bag", "rows of 100")
                .bars("rows", List.of("0", "1", "2", "3", "4", "5 or more"), shares);
    }

    private static Figure regions(RandomForest forests) {
        Moons moons = Moons.draw(new Random(1), 150, 0.3);
        Forest forest = forests.fit(moons.x(), moons.labels(), 2, new Settings(40, 1, 3));
        double[] xs = Spaced.evenly(-1.8, 2.8, 57);
        double[] ys = Spaced.evenly(-1.4, 1.9, 41);
        int[][] decided = Arrays.stream(ys)
                .mapToObj(y -> forests.winners(forests.votes(
                        forest,
                        Arrays.stream(xs).mapToObj(x -> new double[] {x, y}).toArray(double[][]::new))))
                .toArray(int[][]::new);
        double error = wrong(forests.winners(forests.votes(forest, moons.x())), moons.labels());
        return Figure.saying("Of the points it was grown on, the forest has a share of %s wrong.", error)
                .axes("x0", "x1")
                .regions("decided by 40 trees", xs, ys, decided)
                .points("moons", moons.x(), moons.labels());
    }

    private static Figure importance(RandomForest forests) {
        Wine wine = Wine.load();
        int[] known =
                IntStream.range(0, wine.y().length).filter(i -> i % 2 == 0).toArray();
        int[] fresh =
                IntStream.range(0, wine.y().length).filter(i -> i % 2 == 1).toArray();
        Forest forest =
                forests.fit(Laws.rows(wine.x(), known), Laws.entries(wine.y(), known), 3, new Settings(30, 3, 1));
        double[] importance = forests.importance(
                forest,
                Laws.rows(wine.x(), fresh),
                Laws.entries(wine.y(), fresh),
                Laws.order(fresh.length, new Random(4)));
        int most = IntStream.range(0, importance.length)
                .reduce(0, (best, j) -> importance[j] > importance[best] ? j : best);
        return Figure.saying(
                        "The largest importance has %s: without it, a share of %s of the wines more is wrong.",
                        Wine.FEATURES.get(most), importance[most])
                .axes("feature", "share of rows lost")
                .bars("importance", Wine.FEATURES, importance);
    }
}
