package clustering.kmeanspp;

import static clustering.kmeanspp.KMeansPlusPlusCases.line;
import static whetstone.kit.Expect.atMost;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;

import clustering.kmeanspp.KMeansPlusPlusCases.Scene;
import clustering.kmeanspp.KMeansPlusPlusCases.Start;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;

public final class KMeansPlusPlusChecks implements Checks<KMeansPlusPlus> {
    private static final String WEIGHTS = "weighs the points of the example of the statement";
    private static final String EXAMPLE = "chooses the rows of the example of the statement";
    private static final double[][] LINE = line(0, 1, 3, 10);
    private static final double[][] SQUARE = {{0, 0}, {1, 0}, {0, 1}, {1, 1}};
    private static final double[][] UNEVEN = {{0, 1}, {1}};
    private static final double JUST_BELOW_ONE = Math.nextDown(1.0);

    private static final List<Scene> NO_SCENES = List.of(
            new Scene(new double[0][], new int[0]),
            new Scene(UNEVEN, new int[] {0}),
            new Scene(LINE, new int[] {0, -1}),
            new Scene(LINE, new int[] {4}));

    private static final List<Start> NO_STARTS = List.of(
            new Start(new double[0][], new double[] {0.5}),
            new Start(UNEVEN, new double[] {0.5}),
            new Start(LINE, new double[0]),
            new Start(LINE, new double[] {0.1, 0.2, 0.3, 0.4, 0.5}),
            new Start(LINE, new double[] {0.5, -0.1}),
            new Start(LINE, new double[] {0.5, 1}),
            new Start(LINE, new double[] {Double.NaN}));

    @Override
    public void declare(Claims<KMeansPlusPlus> claims) {
        weighs(claims);
        chooses(claims);
        hasManners(claims);
    }

    private static void weighs(Claims<KMeansPlusPlus> claims) {
        claims.that(WEIGHTS)
                .worth(1)
                .hint("From the point 10, row 3, the squared distances are 100, 81, 49, 0, and they add up to 230.")
                .ask(seeding -> seeding.probabilities(LINE, new int[] {3}))
                .expect(near(new double[] {100.0 / 230, 81.0 / 230, 49.0 / 230, 0}, absolute(1e-9)));

        claims.that("gives every point the same probability of being the first centre")
                .worth(0.25)
                .hint("With no centre there is no distance: 1/n each.")
                .ask(seeding -> seeding.probabilities(LINE, new int[0]))
                .expect(near(new double[] {0.25, 0.25, 0.25, 0.25}, absolute(1e-9)));

        claims.that("measures to the nearest of several centres, in whatever order they were chosen")
                .worth(0.5)
                .hint("From 1 it is 1 to the centre 0 and 9 to the centre 10. Which of the two counts?")
                .givenEach(List.of(new int[] {0, 3}, new int[] {3, 0}, new int[] {3, 0, 3}))
                .ask((seeding, chosen) -> seeding.probabilities(LINE, chosen))
                .expect(near(new double[] {0, 0.1, 0.9, 0}, absolute(1e-9)));

        claims.that("measures straight distances in the plane")
                .worth(0.5)
                .hint("The squared distance from (0, 0) to (1, 1) is 1 + 1.")
                .ask(seeding -> seeding.probabilities(SQUARE, new int[] {0}))
                .expect(near(new double[] {0, 0.25, 0.25, 0.5}, absolute(1e-9)));

        claims.that("weighs every point by its squared distance to the nearest centre")
                .worth(1)
                .given(sizes(4, 8, 20), KMeansPlusPlusCases::scene)
                .ask((seeding, scene) -> seeding.probabilities(scene.x(), scene.chosen()))
                .expect((scene, probabilities) -> near(scene.probabilities(), probabilities, absolute(1e-9)));

        claims.that("has the same probabilities in other units and from another origin")
                .worth(0.25)
                .after(WEIGHTS)
                .given(sizes(4, 20), KMeansPlusPlusCases::scene)
                .ask((seeding, scene) -> seeding.probabilities(scene.x(), scene.chosen()))
                .again((scene, random) -> new Scene(Laws.each(scene.x(), v -> 1e-3 * v + 0.5), scene.chosen()))
                .expectUnchanged(absolute(1e-9));
    }

    private static void chooses(Claims<KMeansPlusPlus> claims) {
        claims.that(EXAMPLE)
                .worth(1)
                .hint("Each draw has its own probabilities: those given the rows chosen before it.")
                .ask(seeding -> seeding.choose(LINE, new double[] {0.9, 0.4, 0.05}))
                .expect(same(new int[] {3, 0, 1}));

        claims.that("chooses the row that begins where the draw lies, and none that covers nothing")
                .worth(1)
                .hint("Row 0 is chosen, so its stretch is empty. With which row does the sum first exceed the draw 0?")
                .givenEach(List.of(0.0, 0.25, 0.5))
                .ask((seeding, draw) -> seeding.choose(SQUARE, new double[] {0, draw}))
                .expect((draw, rows) -> same(new int[] {0, 1 + (int) (4 * draw)}, rows));

        // Ten times 0.1 is added up to the largest double below 1, which is the draw.
        claims.that("finds a row for a draw just below 1, and not one that lies on a centre")
                .worth(0.5)
                .hint(
                        "The draw is 0.9999999999999999, and so is 0.1 added up ten times. Which row is left when no sum exceeds it?")
                .givenEach(List.of(
                        new Start(line(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), new double[] {JUST_BELOW_ONE}),
                        new Start(
                                line(1, 1, 1, 1, 1, -1, -1, -1, -1, -1, 0),
                                new double[] {JUST_BELOW_ONE, JUST_BELOW_ONE})))
                .ask((seeding, start) -> seeding.choose(start.x(), start.draws()))
                .expect((start, rows) -> same(start.draws().length == 1 ? new int[] {9} : new int[] {10, 9}, rows));

        claims.that("chooses the row in whose stretch each draw falls")
                .worth(1)
                .given(sizes(4, 8, 20), KMeansPlusPlusCases::start)
                .ask((seeding, start) -> seeding.choose(start.x(), start.draws()))
                .expect(Start::fits);

        // A blob is left out when a centre falls into a blob that has one: at most 1e-5 for each start, for the squares
        // of
        // the distances are about 40 in all there and 1e7 elsewhere. More than 5 of 200 starts: never. Draws without
        // weights leave one out in 156 of 200 (deviation 6).
        claims.that("puts a centre into each of three far blobs")
                .worth(0.5)
                .after(EXAMPLE)
                .given(
                        sizes(200),
                        (starts, random) -> IntStream.range(0, starts)
                                .mapToObj(start -> KMeansPlusPlusCases.farBlobs(random))
                                .toList())
                .ask((seeding, starts) -> starts.stream()
                        .map(start -> seeding.choose(start.x(), start.draws()))
                        .toList())
                .expect((starts, rows) -> atMost(
                        5,
                        (int) IntStream.range(0, starts.size())
                                .filter(s -> starts.get(s).blobsMet(rows.get(s)) < 3)
                                .count(),
                        starts.size(),
                        "starts that leave out a blob"));

        claims.that("chooses each of n different points once when there are n draws")
                .worth(0.25)
                .hint("What is the probability of a row that is chosen already?")
                .given(
                        sizes(2, 5, 12),
                        (size, random) -> new Start(
                                Stream.generate(() -> new double[] {random.nextGaussian(), random.nextGaussian()})
                                        .limit(size)
                                        .toArray(double[][]::new),
                                random.doubles(size).toArray()))
                .ask((seeding, start) -> seeding.choose(start.x(), start.draws()))
                .expect((start, rows) -> same(
                                IntStream.range(0, start.x().length).toArray(),
                                Arrays.stream(rows).sorted().toArray())
                        .about("the chosen rows, sorted:"));
    }

    private static void hasManners(Claims<KMeansPlusPlus> claims) {
        claims.that("goes on with equal probabilities when every point lies on a centre")
                .worth(0.5)
                .hint("The four points are equal: all squared distances are 0, and so is their sum.")
                .ask(seeding -> new Equals(
                        seeding.probabilities(line(7, 7, 7, 7), new int[] {2}),
                        seeding.choose(line(7, 7, 7, 7), new double[] {0.6, 0.3, 0.9})))
                .expect(near(new Equals(new double[] {0.25, 0.25, 0.25, 0.25}, new int[] {2, 1, 3}), absolute(1e-9)));

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(EXAMPLE)
                .given(sizes(6), KMeansPlusPlusCases::start)
                .ask((seeding, start) -> {
                    seeding.probabilities(start.x(), new int[] {1, 0});
                    return seeding.choose(start.x(), start.draws());
                })
                .expectUntouchedInputs();

        claims.that("refuses to weigh no points, uneven points, and against rows that are not there")
                .worth(0.25)
                .givenEach(NO_SCENES)
                .ask((seeding, scene) -> seeding.probabilities(scene.x(), scene.chosen()))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses to choose from no points or uneven ones, too often, not at all, or by draws out of range")
                .worth(0.5)
                .hint("Look at the number of draws and at each of them before the first choice. NaN is not below 0.")
                .givenEach(NO_STARTS)
                .ask((seeding, start) -> seeding.choose(start.x(), start.draws()))
                .expectThrows(IllegalArgumentException.class);
    }

    private record Equals(double[] probabilities, int[] rows) {}
}
