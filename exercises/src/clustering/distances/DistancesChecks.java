package clustering.distances;

import static clustering.distances.DistancesCases.Measure.COSINE;
import static clustering.distances.DistancesCases.Measure.EUCLIDEAN;
import static clustering.distances.DistancesCases.Measure.MANHATTAN;
import static clustering.distances.DistancesCases.rows;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.exact;
import static whetstone.kit.Tolerance.within;

import clustering.distances.DistancesCases.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Sizes;
import whetstone.kit.Tolerance;
import whetstone.kit.Verdict;

public final class DistancesChecks implements Checks<Distances> {
    private static final Tolerance NINE_DIGITS = within(1e-12, 1e-9);
    private static final Sizes SIZES = sizes(1, 2, 3, 8, 25);

    private static final double[][] EXAMPLE = {{0, 0, 1}, {3, 4, 1}, {0, 0, 2}};
    private static final double FAR = 1 - 1 / Math.sqrt(26);

    @Override
    public void declare(Claims<Distances> claims) {
        measures(claims, EUCLIDEAN, 1, new double[][] {{0, 5, 1}, {5, 0, Math.sqrt(26)}, {1, Math.sqrt(26), 0}});
        measures(claims, MANHATTAN, 1, new double[][] {{0, 7, 1}, {7, 0, 8}, {1, 8, 0}});
        measures(claims, COSINE, 1, new double[][] {{0, FAR, 0}, {FAR, 0, FAR}, {0, FAR, 0}});
        points(claims);
        keepsTheLaws(claims);
        staysExact(claims);
        hasManners(claims);
    }

    private static void measures(Claims<Distances> claims, Measure measure, double points, double[][] expected) {
        claims.that("measures the rows of the statement: " + name(measure))
                .worth(points)
                .ask(distances -> measure.of(distances, EXAMPLE))
                .expect(near(expected, absolute(1e-9)));
    }

    private static String name(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT);
    }

    private static void points(Claims<Distances> claims) {
        claims.that("measures rows that lie on either side of 0, in any order")
                .worth(1)
                .hint("(-1, 2) and (2, -2): the differences are -3 and 4.")
                .ask(distances -> Stream.of(Measure.values())
                        .map(measure -> measure.of(distances, new double[][] {{-1, 2}, {2, -2}, {1, -2}, {4, 2}}))
                        .toList())
                .expect(near(
                        List.of(
                                table(5, Math.sqrt(20), 5, 1, Math.sqrt(20), 5),
                                table(7, 6, 5, 1, 6, 7),
                                table(1 + 6 / Math.sqrt(40), 2, 1, 1 - 6 / Math.sqrt(40), 1 - 4 / Math.sqrt(160), 1)),
                        absolute(1e-9)));
    }

    /** The symmetric table of four rows: 01, 02, 03, 12, 13, 23. */
    private static double[][] table(double... d) {
        return new double[][] {
            {0, d[0], d[1], d[2]}, {d[0], 0, d[3], d[4]}, {d[1], d[3], 0, d[5]}, {d[2], d[4], d[5], 0}
        };
    }

    private static void keepsTheLaws(Claims<Distances> claims) {
        for (Measure measure : Measure.values()) {
            claims.that("fills a symmetric table with zeros on its diagonal: " + name(measure))
                    .worth(0.5)
                    .after("measures the rows of the statement: " + name(measure))
                    .hint("The diagonal is 0 by definition, whatever the rounding says.")
                    .given(SIZES, (size, random) -> rows(size, 4, random))
                    .ask(measure::of)
                    .expect(DistancesChecks::isSymmetric);
        }

        claims.that("knows no short cut: from one row to another by a third is never nearer")
                .worth(0.5)
                .after("measures the rows of the statement: euclidean")
                .hint("Are the distances squared?")
                .given(sizes(3, 12), (size, random) -> rows(size, 2, random))
                .ask((distances, x) -> List.of(distances.euclidean(x), distances.manhattan(x)))
                .expect((x, tables) -> takesNoShortCut(tables.get(0)).and(() -> takesNoShortCut(tables.get(1))));

        claims.that("gives rows the same cosine distances however long they are")
                .worth(0.5)
                .after("measures the rows of the statement: cosine")
                .hint("Make one row ten times as long: its dot products grow tenfold. What else does?")
                .given(sizes(2, 8), (size, random) -> rows(size, 3, random))
                .ask(Distances::cosine)
                .again((x, random) -> Arrays.stream(x)
                        .map(row -> {
                            double factor = 0.1 + 10 * random.nextDouble();
                            return Laws.each(row, value -> factor * value);
                        })
                        .toArray(double[][]::new))
                .expectUnchanged(absolute(1e-9));
    }

    private static Verdict isSymmetric(double[][] x, double[][] table) {
        double[][] turned = IntStream.range(0, x.length)
                .mapToObj(j -> IntStream.range(0, x.length)
                        .mapToDouble(i -> i == j ? 0 : table[i][j])
                        .toArray())
                .toArray(double[][]::new);
        return near(turned, table, exact());
    }

    private static Verdict takesNoShortCut(double[][] table) {
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                for (int by = 0; by < table.length; by++) {
                    double detour = table[i][by] + table[by][j];
                    if (!(table[i][j] <= detour + 1e-9)) {
                        return holds(
                                false,
                                "at most " + detour + " from row " + i + " to row " + j + ", the way by row " + by,
                                table[i][j]);
                    }
                }
            }
        }
        return Verdict.right();
    }

    private static void staysExact(Claims<Distances> claims) {
        // The rows are whole multiples of 1/1024 away from 1e8, which a double holds exactly, so that subtracting loses
        // nothing at all. In a sum of squares of 1e16 the last digit is 2.
        claims.that("keeps its digits where rows are large and close together")
                .worth(1)
                .after("measures the rows of the statement: euclidean")
                .hint("Which numbers are subtracted from each other: the values, or their squares?")
                .given(sizes(2, 6), (size, random) -> {
                    double[][] steps = rows(size, 2, random);
                    return Laws.each(steps, step -> 100_000_000 + Math.rint(100 * step) / 1024);
                })
                .ask((distances, x) -> List.of(distances.euclidean(x), distances.manhattan(x)))
                .expect((x, tables) -> near(List.of(shifted(x, 2), shifted(x, 1)), tables, NINE_DIGITS));
    }

    /** Distances of the rows moved back to 0, where nothing is lost; steps of 1/1024 are exact on both sides. */
    private static double[][] shifted(double[][] x, int power) {
        double[][] near = Laws.each(x, value -> value - 100_000_000);
        return Arrays.stream(near)
                .map(a -> Arrays.stream(near)
                        .mapToDouble(b -> power == 1
                                ? Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1])
                                : Math.hypot(a[0] - b[0], a[1] - b[1]))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static void hasManners(Claims<Distances> claims) {
        claims.that("answers tables for no rows, and for rows without columns")
                .worth(0.5)
                .after("measures the rows of the statement: euclidean")
                .ask(distances -> List.of(
                        distances.euclidean(new double[0][]),
                        distances.manhattan(new double[0][]),
                        distances.cosine(new double[0][]),
                        distances.euclidean(new double[2][0]),
                        distances.manhattan(new double[2][0])))
                .expect(same(List.of(
                        new double[0][], new double[0][], new double[0][], new double[2][2], new double[2][2])));

        claims.that("refuses rows of different lengths, and a cosine of a row of zeros")
                .worth(0.5)
                .hint("A row of zeros has no direction, even when there is no other row to compare it with.")
                .givenEach(List.of(
                        new Asked(EUCLIDEAN, new double[][] {{1, 2}, {3}}),
                        new Asked(MANHATTAN, new double[][] {{1}, {2, 3}}),
                        new Asked(COSINE, new double[][] {{1, 2}, {3, 1}, {3}}),
                        new Asked(COSINE, new double[][] {{1, 2}, {0, 0}}),
                        new Asked(COSINE, new double[][] {{0, 0}})))
                .ask((distances, asked) -> asked.measure().of(distances, asked.x()))
                .expectThrows(IllegalArgumentException.class);

        claims.that("leaves its inputs as they were")
                .worth(0.5)
                .after("measures the rows of the statement: cosine")
                .hint("Divide by the lengths in a copy, or at the end.")
                .given(sizes(4), (size, random) -> rows(size, 3, random))
                .ask((distances, x) -> Stream.of(Measure.values())
                        .map(measure -> measure.of(distances, x))
                        .toList())
                .expectUntouchedInputs();
    }

    private record Asked(Measure measure, double[][] x) {}
}
