package clustering.dbscan;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Expect.sameGroups;
import static whetstone.kit.Sizes.sizes;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.Blobs;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Expectation;
import whetstone.kit.Laws;
import whetstone.kit.Verdict;

public final class DbscanChecks implements Checks<Dbscan> {
    private static final String EXAMPLE = "labels the example of the statement";

    private static final List<Scene> REFUSED = List.of(
            new Scene(line(0, 1), -1, 3),
            new Scene(line(0, 1), Double.NaN, 3),
            new Scene(line(0, 1), 1, 0),
            new Scene(new double[][] {{0, 1}, {1}}, 1, 3));

    @Override
    public void declare(Claims<Dbscan> claims) {
        claims.that(EXAMPLE)
                .worth(1)
                .ask(dbscan -> dbscan.label(line(0, 1, 2, 10, 11, 12, 50), 1.5, 3))
                .expect(groups(0, 0, 0, 1, 1, 1, -1));

        claims.that("counts neighbours at a distance of exactly eps")
                .worth(1)
                .hint("The points 0, 3, 6 with eps = 3: how many neighbours has the one in the middle?")
                .ask(dbscan -> dbscan.label(line(0, 3, 6, 20, 23, 26), 3, 3))
                .expect(groups(0, 0, 0, 1, 1, 1));

        claims.that("takes every point for core when minPoints is 1")
                .worth(0.5)
                .hint("A point has at least one neighbour: itself.")
                .ask(dbscan -> dbscan.label(line(7, 0, 1, 30), 2, 1))
                .expect(groups(0, 1, 1, 2));

        claims.that("measures straight distances in the plane")
                .worth(0.5)
                .hint("From (0, 0) to (3, 4) it is 5.")
                .ask(dbscan -> dbscan.label(new double[][] {{0, 0}, {3, 4}, {20, 0}, {23.1, 4}}, 5, 2))
                .expect(groups(0, 0, -1, -1));

        claims.that("gives a border point to the first cluster that reaches it, and spreads no further from there")
                .worth(1)
                .hint(
                        "1.2 has three neighbours, itself among them, one on either side: with minPoints = 4 it is no bridge.")
                .ask(dbscan -> dbscan.label(line(0, 0.1, 0.2, 0.3, 1.2, 2.1, 2.2, 2.3, 2.4), 0.95, 4))
                .expect(groups(0, 0, 0, 0, 0, 1, 1, 1, 1));

        claims.that("numbers the clusters in order of discovery and calls noise -1")
                .worth(1)
                .hint("The first row may be noise, and it may be on the border of a cluster that is discovered late.")
                .ask(dbscan -> dbscan.label(line(50, 12, 0, 10, 11, 1, 2), 1.5, 3))
                .expect(same(new int[] {-1, 0, 1, 0, 0, 1, 1}));

        claims.that("puts core points into one cluster exactly if a chain of core points connects them")
                .worth(1)
                .hint("A cluster is complete when the queue is empty: is every core point that you label put into it?")
                .given(sizes(10, 40, 150), DbscanChecks::scattered)
                .ask((dbscan, scene) -> scene.label(dbscan))
                .expect((scene, labels) -> scene.fits(labels)
                        .and(() -> sameGroups(scene.chains(scene.cores()), Laws.entries(labels, scene.cores()))
                                .about("at the core points, rows " + Arrays.toString(scene.cores()) + ":")));

        claims.that("calls a point noise exactly if no core point is within eps of it")
                .worth(1)
                .hint("Points that were taken for noise early may have a core point beside them.")
                .given(sizes(10, 40, 150), DbscanChecks::scattered)
                .ask((dbscan, scene) -> scene.label(dbscan))
                .expect(DbscanChecks::hasTheRightNoise);

        claims.that("groups the core points in the same way when the rows come in another order")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("Border points may change hands when the order changes; core points may not.")
                .given(sizes(10, 40, 150), DbscanChecks::scattered)
                .ask((dbscan, scene) -> scene.label(dbscan))
                .again(Scene::shuffled)
                .expect((scenes, answers) -> scenes.before()
                        .fits(answers.first())
                        .and(() -> scenes.after().fits(answers.second()))
                        .and(() -> sameGroups(
                                Laws.entries(answers.first(), scenes.before().cores()),
                                scenes.after().coresInFormerOrder(answers.second()))));

        claims.that("groups duplicates when eps is 0")
                .worth(0.5)
                .ask(dbscan -> dbscan.label(line(5, 5, 7, 5, 7, 9), 0, 2))
                .expect(groups(0, 0, 1, 0, 1, -1));

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(EXAMPLE)
                .given(sizes(10), DbscanChecks::scattered)
                .ask((dbscan, scene) -> scene.label(dbscan))
                .expectUntouchedInputs();

        claims.that("answers an empty array when there are no points")
                .worth(0.25)
                .after(EXAMPLE)
                .ask(dbscan -> dbscan.label(new double[0][], 1, 3))
                .expect(same(new int[0]));

        claims.that("refuses a negative eps, a minPoints below 1, and points of different lengths")
                .worth(0.5)
                .given(sizes(0, 1, 2, 3), (which, random) -> REFUSED.get(which))
                .ask((dbscan, scene) -> scene.label(dbscan))
                .expectThrows(IllegalArgumentException.class);
    }

    private static double[][] line(double... positions) {
        return Arrays.stream(positions).mapToObj(p -> new double[] {p}).toArray(double[][]::new);
    }

    /** Clusters under any names, and noise under its own. */
    private static Expectation<int[]> groups(int... expected) {
        return actual -> all(
                () -> same(noise(expected), noise(actual)).about("whether each point has the label -1:"),
                () -> sameGroups(expected, actual));
    }

    private static boolean[] noise(int[] labels) {
        boolean[] noise = new boolean[labels.length];
        for (int i = 0; i < labels.length; i++) {
            noise[i] = labels[i] == Dbscan.NOISE;
        }
        return noise;
    }

    /** Three blobs with ragged edges: some core, some border, some noise. */
    private static Scene scattered(int size, Random random) {
        double[][] centres = {{0, 0}, {4, 0}, {0, 4}};
        return new Scene(Blobs.draw(random, size, centres, 1).x(), 4 / Math.sqrt(size), 4);
    }

    private static Verdict hasTheRightNoise(Scene scene, int[] labels) {
        boolean[] expected = new boolean[scene.points().length];
        for (int i = 0; i < expected.length; i++) {
            int[] neighbours = scene.neighbours(i);
            expected[i] = Arrays.stream(neighbours).noneMatch(scene::isCore);
        }
        return same(expected, noise(labels)).about("whether each point is noise:");
    }

    private static double distance(double[] p, double[] q) {
        return Math.sqrt(IntStream.range(0, p.length)
                .mapToDouble(j -> (p[j] - q[j]) * (p[j] - q[j]))
                .sum());
    }

    /** Points with the place that each had before the rows were shuffled. */
    private record Scene(double[][] points, double eps, int minPoints, int[] formerRows) {
        Scene(double[][] points, double eps, int minPoints) {
            this(points, eps, minPoints, IntStream.range(0, points.length).toArray());
        }

        int[] label(Dbscan dbscan) {
            return dbscan.label(points, eps, minPoints);
        }

        Scene shuffled(Random random) {
            int[] order = Laws.order(points.length, random);
            return new Scene(Laws.rows(points, order), eps, minPoints, order);
        }

        Verdict fits(int[] labels) {
            return holds(labels.length == points.length, points.length + " labels", labels.length);
        }

        int[] cores() {
            return IntStream.range(0, points.length).filter(this::isCore).toArray();
        }

        boolean isCore(int i) {
            return neighbours(i).length >= minPoints;
        }

        int[] neighbours(int i) {
            return IntStream.range(0, points.length)
                    .filter(j -> distance(points[i], points[j]) <= eps)
                    .toArray();
        }

        /** The labels of the core points, in the order that the rows had before. */
        int[] coresInFormerOrder(int[] labels) {
            int[] former = new int[labels.length];
            for (int i = 0; i < labels.length; i++) {
                former[formerRows[i]] = i;
            }
            return Arrays.stream(former)
                    .filter(this::isCore)
                    .map(i -> labels[i])
                    .toArray();
        }

        /** A name for the chain that each core point hangs on, by merging pairs and with no search. */
        int[] chains(int[] cores) {
            int[] names = IntStream.range(0, cores.length).toArray();
            for (int a = 0; a < cores.length; a++) {
                for (int b : neighbours(cores[a])) {
                    int place = Arrays.binarySearch(cores, b);
                    if (place >= 0) {
                        int kept = names[a];
                        int given = names[place];
                        names = Arrays.stream(names)
                                .map(name -> name == given ? kept : name)
                                .toArray();
                    }
                }
            }
            return names;
        }
    }
}
