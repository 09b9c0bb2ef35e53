package clustering.kmeanspp;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import whetstone.datasets.Blobs;
import whetstone.datasets.Faithful;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class KMeansPlusPlusFigures implements Figures<KMeansPlusPlus> {
    private static final int STARTS = 60;

    @Override
    public List<Sketch<KMeansPlusPlus>> sketches() {
        return List.of(
                Sketch.of(
                        "Where the next centre may be",
                        "Waits between eruptions; 54 and 79 minutes are centres, marked. The probabilities are parabolas that"
                                + " touch 0 at both centres and meet half way. Straight lines tell of distances that are not"
                                + " squared, a centre above 0 of one that is forgotten.",
                        KMeansPlusPlusFigures::parabolas),
                Sketch.of(
                        "How often each point is second",
                        "Point 0 is the first centre, and 300 draws from 0 to 1 choose the second: 0, 10, 40, 90 and 160 of"
                                + " them choose the points 0 to 4. The farthest point comes most often, and not always.",
                        KMeansPlusPlusFigures::shares),
                Sketch.of(
                        "Four blobs and a stray",
                        "A start of five centres, drawn as far points are likely to be: about one in each blob.",
                        KMeansPlusPlusFigures::start),
                Sketch.of(
                        "Sixty starts",
                        "The sum of the squared distances to the nearest centre, before any step of k-means, best start"
                                + " first. Nearly all starts lie low, next to those of evenly drawn points; the same height"
                                + " for both means that the weights are not used.",
                        KMeansPlusPlusFigures::starts));
    }

    private static Figure parabolas(KMeansPlusPlus seeding) {
        double[][] x = Arrays.stream(Faithful.load().x())
                .map(row -> new double[] {row[1]})
                .toArray(double[][]::new);
        double[] waits = Arrays.stream(x).mapToDouble(row -> row[0]).toArray();
        double[] probabilities = seeding.probabilities(x, new int[] {0, 1});
        return Figure.saying(
                        "The probabilities are from %s to %s; those of the two centres are %s and %s.",
                        Arrays.stream(probabilities).min().orElseThrow(),
                        Arrays.stream(probabilities).max().orElseThrow(),
                        probabilities[0],
                        probabilities[1])
                .axes("wait in minutes", "probability of being the next centre")
                .points("272 eruptions", waits, probabilities)
                .marks("centres", waits[0], waits[1]);
    }

    private static Figure shares(KMeansPlusPlus seeding) {
        double[][] x = KMeansPlusPlusCases.line(0, 1, 2, 3, 4);
        double[] counts = new double[x.length];
        for (double draw : Spaced.evenly(0.5 / 300, 299.5 / 300, 300)) {
            counts[seeding.choose(x, new double[] {0, draw})[1]]++;
        }
        return Figure.saying("The points 0 to 4 are second %s times.", counts)
                .axes("point", "times in 300")
                .bars("chosen as second centre", List.of("0", "1", "2", "3", "4"), counts);
    }

    private static Figure start(KMeansPlusPlus seeding) {
        double[][] x = Stream.concat(Arrays.stream(blobs()), Stream.of(new double[] {14, -9}))
                .toArray(double[][]::new);
        int[] rows = seeding.choose(x, new double[] {0.1, 0.5, 0.3, 0.8, 0.7});
        double[][] centres = Arrays.stream(rows).mapToObj(row -> x[row]).toArray(double[][]::new);
        return Figure.saying(
                        "The centres are the rows %s.",
                        Arrays.stream(rows).asDoubleStream().toArray())
                .axes("x", "y")
                .points("points", x)
                .points("centres", centres);
    }

    private static Figure starts(KMeansPlusPlus seeding) {
        double[][] x = blobs();
        Random random = new Random(5);
        double[][] draws =
                Stream.generate(() -> random.doubles(4).toArray()).limit(STARTS).toArray(double[][]::new);
        double[] weighed = sorted(Arrays.stream(draws).mapToDouble(each -> inertia(x, seeding.choose(x, each))));
        double[] even = sorted(Arrays.stream(draws)
                .mapToDouble(each -> inertia(
                        x,
                        Arrays.stream(each).mapToInt(u -> (int) (u * x.length)).toArray())));
        return Figure.saying(
                        "Half of the starts lie below %s; of those drawn evenly half lie below %s.",
                        weighed[STARTS / 2], even[STARTS / 2])
                .axes("starts, best first", "sum of squared distances")
                .series("k-means++", weighed)
                .series("drawn evenly", even);
    }

    private static double[] sorted(DoubleStream values) {
        return values.sorted().toArray();
    }

    private static double inertia(double[][] x, int[] rows) {
        return Arrays.stream(new KMeansPlusPlusCases.Scene(x, rows).squaredDistances())
                .sum();
    }

    private static double[][] blobs() {
        return Blobs.draw(new Random(1), 120, new double[][] {{-6, -6}, {-4, 5}, {3, -1}, {7, 6}}, 1)
                .x();
    }
}
