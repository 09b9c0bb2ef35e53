package drift.prequential;

import drift.prequential.Prequential.Items;
import drift.prequential.Prequential.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.Digits;
import whetstone.datasets.Stagger;

/** Streams of labelled items. */
final class PrequentialCases {
    private PrequentialCases() {}

    /** Items of one number each, x and label written as digits. */
    static Items written(String x, String labels) {
        return new Items(
                x.chars().mapToObj(digit -> new double[] {digit - '0'}).toArray(double[][]::new),
                labels.chars().map(digit -> digit - '0').toArray(),
                2);
    }

    /** Two classes side by side that change their names half way. */
    static Items exchanged(int size, Random random) {
        double[][] x = new double[size][];
        int[] y = new int[size];
        for (int i = 0; i < size; i++) {
            int side = random.nextInt(2);
            x[i] = new double[] {2 * side + random.nextGaussian(), random.nextGaussian()};
            y[i] = i < size / 2 ? side : 1 - side;
        }
        return new Items(x, y, 2);
    }

    /** Coloured shapes: size, colour and shape as three columns each, of which one is 1. */
    static Items shapes(int blockLength, Random random) {
        Stagger stagger = Stagger.draw(random, blockLength);
        double[][] x = Arrays.stream(stagger.x())
                .map(item -> IntStream.range(0, 9)
                        .mapToDouble(column -> item[column / 3] == column % 3 ? 1 : 0)
                        .toArray())
                .toArray(double[][]::new);
        return new Items(x, stagger.labels(), 2);
    }

    /** Odd or even? 150 images of 0 and 1 come first, then 150 of 2 and 3, and so on to 8 and 9. */
    static Items digitsInPairs() {
        Digits digits = Digits.load();
        List<Integer> chosen = new ArrayList<>();
        for (int pair = 0; pair < 5; pair++) {
            int wanted = pair;
            IntStream.range(0, digits.y().length)
                    .filter(i -> digits.y()[i] / 2 == wanted)
                    .limit(150)
                    .forEach(chosen::add);
        }
        return new Items(
                chosen.stream().map(i -> digits.x()[i]).toArray(double[][]::new),
                chosen.stream().mapToInt(i -> digits.y()[i] % 2).toArray(),
                2);
    }

    static Items first(Items items, int count) {
        return new Items(Arrays.copyOf(items.x(), count), Arrays.copyOf(items.y(), count), items.classes());
    }

    static boolean[] right(Items items, Run run) {
        boolean[] right = new boolean[run.predicted().length];
        for (int i = 0; i < right.length; i++) {
            right[i] = run.predicted()[i] == items.y()[i];
        }
        return right;
    }

    /** How many of these predictions are right. */
    static int hits(Items items, Run run, int from, int to) {
        return (int) IntStream.range(from, to)
                .filter(i -> run.predicted()[i] == items.y()[i])
                .count();
    }
}
