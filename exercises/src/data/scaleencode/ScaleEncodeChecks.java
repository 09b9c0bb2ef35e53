package data.scaleencode;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.relative;
import static whetstone.kit.Tolerance.within;

import data.scaleencode.ScaleEncode.Scale;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Verdict;

public final class ScaleEncodeChecks implements Checks<ScaleEncode> {
    private static final String LEARNS = "learns the scale of the statement";
    private static final String STANDARDISES = "standardises the flats of the statement, the new one too";
    private static final String ENCODES = "encodes the districts of the statement";

    private static final double[][] FLATS = {{1, 10, 2}, {1, 30, 2}, {5, 30, 2}, {5, 10, 2}};
    private static final Scale SCALE = new Scale(new double[] {3, 20, 2}, new double[] {2, 10, 0});
    private static final String[] DISTRICTS = {"south", "north", "West", "north"};

    @Override
    public void declare(Claims<ScaleEncode> claims) {
        scales(claims);
        meetsTraps(claims);
        encodes(claims);
        hasManners(claims);
    }

    private static void scales(Claims<ScaleEncode> claims) {
        claims.that(LEARNS).worth(1).ask(scaler -> scaler.fit(FLATS)).expect(near(SCALE, absolute(1e-9)));

        claims.that(STANDARDISES)
                .worth(0.5)
                .ask(scaler -> scaler.standardise(SCALE, new double[][] {{1, 10, 2}, {5, 30, 2}, {9, 20, 7}}))
                .expect(near(new double[][] {{-1, -1, 0}, {1, 1, 0}, {3, 0, 0}}, absolute(1e-9)));

        claims.that("gives the columns that it learned from mean 0 and deviation 1")
                .worth(1)
                .hint("Standardise, then take mean and deviation of each column, with divisor n.")
                .given(sizes(2, 3, 10, 100), ScaleEncodeChecks::draw)
                .ask((scaler, x) -> scaler.standardise(scaler.fit(x), x))
                .expect(ScaleEncodeChecks::isStandard);

        claims.that("standardises new rows by what the old ones taught")
                .worth(1)
                .hint("One row alone has its own mean. Which mean is taken away from it here?")
                .given(sizes(1, 2, 10), ScaleEncodeChecks::draw)
                .ask((scaler, x) -> scaler.standardise(scaler.fit(FLATS), x))
                .expect((x, z) -> near(
                        Arrays.stream(x)
                                .map(row -> new double[] {(row[0] - 3) / 2, (row[1] - 20) / 10, 0})
                                .toArray(double[][]::new),
                        z,
                        within(1e-9, 1e-9)));

        claims.that("finds the way back")
                .worth(0.75)
                .hint("Put z = (3, 0, 0) into the formula of the way back.")
                .given(sizes(1, 2, 10), ScaleEncodeChecks::draw)
                .ask((scaler, x) -> {
                    Scale scale = scaler.fit(x);
                    return new Ways(
                            scaler.restore(SCALE, new double[][] {{3, 0, 0}, {-1, 1, 5}}),
                            scaler.restore(scale, scaler.standardise(scale, x)));
                })
                .expect((x, ways) ->
                        near(new Ways(new double[][] {{9, 20, 2}, {1, 30, 2}}, x), ways, within(1e-9, 1e-9)));
    }

    private static void meetsTraps(Claims<ScaleEncode> claims) {
        claims.that("finds no deviation, to the last bit, where all entries are equal")
                .worth(0.75)
                .hint("Print the mean of ten times 0.1. How far is each entry from it?")
                .givenEach(List.of(0.1, -0.7, 1e9 + 0.3))
                .ask((scaler, value) -> scaler.fit(constant(value)))
                .expect((value, scale) -> all(
                        () -> near(new double[] {value, 4.5}, scale.means(), relative(1e-9)),
                        () -> near(new double[] {0, Math.sqrt(8.25)}, scale.deviations(), absolute(1e-9))
                                .about("the deviations are"),
                        () -> same(0.0, scale.deviations()[0]).about("the deviation of equal entries is")));

        claims.that("makes 0 of a column without deviation, and its mean on the way back")
                .worth(0.75)
                .hint("What is 0/0 in Java, and what does the statement ask for?")
                .given(sizes(1, 10), (size, random) -> constant(random.nextGaussian()))
                .ask((scaler, x) -> {
                    Scale scale = scaler.fit(x);
                    double[][] z = scaler.standardise(scale, x);
                    return new Ways(z, scaler.restore(scale, z));
                })
                .expect((x, ways) -> all(
                        () -> near(new double[x.length], column(ways.there(), 0), absolute(0))
                                .about("the first column becomes"),
                        () -> near(x, ways.back(), within(1e-9, 1e-9)).about("on the way back it is")));

        claims.that("keeps its digits when numbers are large")
                .worth(0.75)
                .hint("Square the departures from the mean, not the entries.")
                .ask(scaler -> scaler.fit(new double[][] {{1e9 + 4, 4}, {1e9 + 7, 7}, {1e9 + 13, 13}, {1e9 + 16, 16}})
                        .deviations())
                .expect(near(new double[] {Math.sqrt(22.5), Math.sqrt(22.5)}, absolute(1e-6)));
    }

    private static void encodes(Claims<ScaleEncode> claims) {
        claims.that("lists each category once, capitals first")
                .worth(0.75)
                .ask(encoder -> encoder.categories(DISTRICTS))
                .expect(same(new String[] {"West", "north", "south"}));

        claims.that(ENCODES)
                .worth(0.75)
                .ask(encoder -> encoder.oneHot(
                        new String[] {"West", "north", "south"}, new String[] {"south", "West", "north", "north"}))
                .expect(same(new double[][] {{0, 0, 1}, {1, 0, 0}, {0, 1, 0}, {0, 1, 0}}));

        claims.that("gives a row of zeros to a value that is no category")
                .worth(0.5)
                .after(ENCODES)
                .hint("What does your search answer when there is nothing to find?")
                .ask(encoder ->
                        encoder.oneHot(new String[] {"West", "north", "south"}, new String[] {"east", "south", "west"}))
                .expect(same(new double[][] {{0, 0, 0}, {0, 0, 1}, {0, 0, 0}}));

        claims.that("encodes new values by the categories given, in their order")
                .worth(0.25)
                .after(ENCODES)
                .hint("The columns are those of the categories, also where no value has one.")
                .ask(encoder -> encoder.oneHot(new String[] {"c", "a", "d", "b"}, new String[] {"b", "a", "b"}))
                .expect(same(new double[][] {{0, 0, 0, 1}, {0, 1, 0, 0}, {0, 0, 0, 1}}));
    }

    private static void hasManners(Claims<ScaleEncode> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(STANDARDISES)
                .hint("Write the results into new rows, and sort a new array.")
                .given(sizes(5), ScaleEncodeChecks::draw)
                .ask((scaler, x) -> {
                    scaler.categories(new String[] {"b", "a"});
                    scaler.restore(SCALE, x);
                    return scaler.standardise(scaler.fit(x), x);
                })
                .expectUntouchedInputs();

        claims.that("has nothing to say about no columns, no rows and no values")
                .worth(0.25)
                .after(STANDARDISES)
                .ask(scaler -> new Empty(
                        scaler.fit(new double[][] {{}, {}}),
                        scaler.standardise(SCALE, new double[0][]),
                        scaler.restore(SCALE, new double[0][]),
                        scaler.categories(new String[0]),
                        scaler.oneHot(DISTRICTS, new String[0])))
                .expect(same(new Empty(
                        new Scale(new double[0], new double[0]),
                        new double[0][],
                        new double[0][],
                        new String[0],
                        new double[0][])));

        claims.that("refuses no rows, uneven rows, and rows that do not fit the scale")
                .worth(0.5)
                .givenEach(List.<Asked>of(
                        scaler -> scaler.fit(new double[0][]),
                        scaler -> scaler.fit(new double[][] {{1, 2}, {3}}),
                        scaler -> scaler.fit(new double[][] {{1}, {2, 3}}),
                        scaler -> scaler.standardise(SCALE, new double[][] {{1, 2, 3}, {1, 2}}),
                        scaler -> scaler.standardise(SCALE, new double[][] {{1, 2, 3, 4}}),
                        scaler -> scaler.restore(SCALE, new double[][] {{1, 2, 3}, {1, 2}}),
                        scaler -> scaler.restore(SCALE, new double[][] {{1, 2, 3, 4}})))
                .ask((scaler, question) -> question.ask(scaler))
                .expectThrows(IllegalArgumentException.class);
    }

    /** Rows of columns with means and deviations of their own. */
    private static double[][] draw(int size, Random random) {
        double[] means = random.doubles(3, -50, 50).toArray();
        double[] deviations = {0.5, 5, 20};
        return IntStream.range(0, size)
                .mapToObj(i -> IntStream.range(0, 3)
                        .mapToDouble(j -> means[j] + deviations[j] * random.nextGaussian())
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Ten rows of an equal entry, and a second column that is 0 to 9. */
    private static double[][] constant(double value) {
        return IntStream.range(0, 10).mapToObj(i -> new double[] {value, i}).toArray(double[][]::new);
    }

    private static double[] column(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }

    private static Verdict isStandard(double[][] x, double[][] z) {
        double[] means = new double[3];
        double[] squares = new double[3];
        for (double[] row : z) {
            for (int j = 0; j < 3; j++) {
                means[j] += row[j] / x.length;
                squares[j] += row[j] * row[j] / x.length;
            }
        }
        return all(
                () -> same(x.length, z.length).about("the number of rows is"),
                () -> near(new double[3], means, absolute(1e-9)).about("the new means are"),
                () -> near(new double[] {1, 1, 1}, squares, absolute(1e-9)).about("the new variances are"));
    }

    private interface Asked {
        Object ask(ScaleEncode scaler);
    }

    private record Ways(double[][] there, double[][] back) {}

    private record Empty(
            Scale scale, double[][] standardised, double[][] restored, String[] categories, double[][] encoded) {}
}
