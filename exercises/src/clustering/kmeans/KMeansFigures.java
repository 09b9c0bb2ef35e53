package clustering.kmeans;

import clustering.kmeans.KMeans.Result;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.Blobs;
import whetstone.datasets.Faithful;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;

public final class KMeansFigures implements Figures<KMeans> {
    private static final int ITERATIONS = 12;

    @Override
    public List<Sketch<KMeans>> sketches() {
        return List.of(
                Sketch.of(
                        "Two kinds of eruptions",
                        "Both centres begin among the long eruptions; one of them walks over to the short ones, and each ends"
                                + " in the middle of its cluster. Every point has the colour of the nearer end.",
                        KMeansFigures::eruptions),
                Sketch.of(
                        "Inertia by iteration",
                        "Each line falls and never rises, and its points lie on it: they are summed up from the returned"
                                + " centres and labels. Points beside the line mean that inertia, centres and labels do not"
                                + " belong together. The start with a centre far out ends higher: that centre gets no points and"
                                + " stays where it is. Each mark stands where its line has become flat.",
                        KMeansFigures::inertias),
                Sketch.of(
                        "How many clusters?",
                        "The inertia falls steeply up to four clusters, which is how many were drawn, and slowly after:"
                                + " the bend is called the elbow.",
                        KMeansFigures::elbow));
    }

    private static Figure eruptions(KMeans kMeans) {
        double[][] x = Arrays.stream(Faithful.load().x())
                .map(row -> new double[] {row[0], row[1] / 10}) // else the wait alone would decide
                .toArray(double[][]::new);
        double[][] init = {{4.8, 9.4}, {5, 7.2}};
        Result end = kMeans.lloyd(x, init, KMeansCases.PLENTY);
        Figure figure = Figure.saying(
                        "After %s iterations the centres are (%s) and (%s), with %s and %s of 272 eruptions.",
                        end.iterations(), end.centres()[0], end.centres()[1], count(end, 0), count(end, 1))
                .axes("length of the eruption in minutes", "wait until the next in tens of minutes")
                .points("eruptions by cluster", x, end.labels());
        for (int c = 0; c < init.length; c++) {
            int centre = c;
            double[][] way = IntStream.rangeClosed(0, ITERATIONS)
                    .mapToObj(most -> kMeans.lloyd(x, init, most).centres()[centre])
                    .toArray(double[][]::new);
            figure = figure.line("way of centre " + c, way);
        }
        return figure.points("ends", end.centres());
    }

    private static long count(Result result, int label) {
        return Arrays.stream(result.labels()).filter(each -> each == label).count();
    }

    private static Figure inertias(KMeans kMeans) {
        double[][] x = fourBlobs();
        Result[] good = results(kMeans, x, new double[][] {{-9, -9}, {-2, 9}, {0, 0}, {9, 2}});
        Result[] bad = results(kMeans, x, new double[][] {{-6, -6}, {-5, -5}, {30, 30}, {6, 6}});
        return Figure.saying(
                        "From one start the inertia falls from %s to %s, from the other from %s to %s.",
                        good[0].inertia(), good[ITERATIONS].inertia(), bad[0].inertia(), bad[ITERATIONS].inertia())
                .axes("most iterations allowed", "inertia")
                .series("a centre near each blob", told(good))
                .points("summed up", numbers(0, ITERATIONS), summedUp(x, good))
                .series("a centre far out", told(bad))
                .points("summed up", numbers(0, ITERATIONS), summedUp(x, bad))
                .marks("iterations, as told", good[ITERATIONS].iterations(), bad[ITERATIONS].iterations());
    }

    private static double[] numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).asDoubleStream().toArray();
    }

    private static Result[] results(KMeans kMeans, double[][] x, double[][] init) {
        return KMeansCases.results(
                kMeans,
                new KMeansCases.Start(x, init),
                IntStream.rangeClosed(0, ITERATIONS).toArray());
    }

    private static double[] told(Result[] results) {
        return Arrays.stream(results).mapToDouble(Result::inertia).toArray();
    }

    private static double[] summedUp(double[][] x, Result[] results) {
        return Arrays.stream(results)
                .mapToDouble(result -> KMeansCases.inertia(x, result))
                .toArray();
    }

    private static Figure elbow(KMeans kMeans) {
        double[][] x = fourBlobs();
        double[] inertia =
                IntStream.rangeClosed(1, 8).mapToDouble(k -> best(kMeans, x, k)).toArray();
        return Figure.saying("The inertia for one to eight clusters is %s.", inertia)
                .axes("clusters", "least inertia of ten starts")
                .line("inertia", numbers(1, 8), inertia)
                .points("inertia", numbers(1, 8), inertia);
    }

    private static double best(KMeans kMeans, double[][] x, int k) {
        Random random = new Random(k);
        return IntStream.range(0, 10)
                .mapToObj(start -> Laws.rows(x, Arrays.copyOf(Laws.order(x.length, random), k)))
                .mapToDouble(init -> kMeans.lloyd(x, init, KMeansCases.PLENTY).inertia())
                .min()
                .orElseThrow();
    }

    private static double[][] fourBlobs() {
        double[][] centres = {{-6, -6}, {-4, 5}, {3, -1}, {7, 6}};
        return Blobs.draw(new Random(1), 160, centres, 1.5).x();
    }
}
