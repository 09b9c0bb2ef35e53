package linear.simplefit;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.relative;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import linear.simplefit.SimpleFit.Line;
import whetstone.datasets.Plane;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Verdict;

public final class SimpleFitChecks implements Checks<SimpleFit> {
    private static final String EXAMPLE = "fits the example of the statement";

    @Override
    public void declare(Claims<SimpleFit> claims) {
        claims.that(EXAMPLE)
                .worth(1)
                .ask(fit -> fit.fit(new double[] {0, 2, 4}, new double[] {1, 2, 6}))
                .expect(near(new Line(0.5, 1.25), absolute(1e-9)));

        claims.that("finds the line that the points lie on")
                .worth(1)
                .hint("Put the first x into the line: does its y come out?")
                .given(sizes(2, 5, 40), (size, random) -> Plane.noiseless(random, size, 1))
                .ask((fit, plane) -> fit.fit(column(plane), plane.y()))
                .expect((plane, line) ->
                        near(new Line(plane.intercept(), plane.slopes()[0]), line, within(1e-9, 1e-9)));

        claims.that("leaves residuals that add up to 0, and so do their products with x")
                .worth(2)
                .hint(
                        "If the sum is not 0, look at the intercept; if only the sum of the products is not, at the slope.")
                .given(sizes(3, 10, 100), SimpleFitChecks::scattered)
                .ask((fit, pairs) -> fit.fit(pairs.x(), pairs.y()))
                .expect(SimpleFitChecks::isBalanced);

        claims.that("follows y into other units")
                .worth(1)
                .after(EXAMPLE)
                .hint("From degrees Celsius to Fahrenheit, every y becomes 1.8 y + 32. What becomes of the line?")
                .given(sizes(3, 30), SimpleFitChecks::scattered)
                .ask((fit, pairs) -> fit.fit(pairs.x(), pairs.y()))
                .again((pairs, random) -> new Pairs(pairs.x(), Laws.each(pairs.y(), y -> 1.8 * y + 32)))
                .expect((pairs, lines) -> near(
                        new Line(
                                1.8 * lines.first().intercept() + 32,
                                1.8 * lines.first().slope()),
                        lines.second(),
                        within(1e-9, 1e-9)));

        claims.that("follows x into other units")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("Give x in metres instead of kilometres, and the line rises 1000 times less for each of them.")
                .given(sizes(3, 30), SimpleFitChecks::scattered)
                .ask((fit, pairs) -> fit.fit(pairs.x(), pairs.y()))
                .again((pairs, random) -> new Pairs(Laws.each(pairs.x(), x -> 1000 * x), pairs.y()))
                .expect((pairs, lines) -> near(
                        new Line(lines.first().intercept(), lines.first().slope() / 1000),
                        lines.second(),
                        within(1e-9, 1e-9)));

        claims.that("does not care about the order of the pairs")
                .worth(0.5)
                .after(EXAMPLE)
                .given(sizes(3, 30), SimpleFitChecks::scattered)
                .ask((fit, pairs) -> fit.fit(pairs.x(), pairs.y()))
                .again(Pairs::shuffled)
                .expectUnchanged(within(1e-9, 1e-9));

        // The x are whole numbers, which a double holds exactly. Centred sums keep 14 digits of the slope, QR about 7;
        // the shortcut keeps none.
        claims.that("keeps the slope when every x is near 1,000,000,000")
                .worth(1.5)
                .after(EXAMPLE)
                .hint("Two almost equal large numbers are subtracted somewhere. Subtract the means before multiplying.")
                .given(sizes(4, 10, 50), SimpleFitChecks::farAway)
                .ask((fit, pairs) -> fit.fit(pairs.x(), pairs.y()).slope())
                .expect((pairs, slope) -> near(slopeAtHome(pairs), slope, relative(1e-5)));

        claims.that("leaves its inputs as they were")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("Subtract the means into variables or arrays of your own.")
                .given(sizes(3), SimpleFitChecks::scattered)
                .ask((fit, pairs) -> fit.fit(pairs.x(), pairs.y()))
                .expectUntouchedInputs();

        claims.that("refuses x and y of different lengths, and fewer than two pairs")
                .worth(0.5)
                .hint("Compare the lengths before the first sum.")
                .givenEach(List.of(
                        new Pairs(new double[] {0, 2}, new double[] {1, 2, 6}),
                        new Pairs(new double[] {0, 2, 4}, new double[] {1, 2}),
                        new Pairs(new double[] {3}, new double[] {5}),
                        new Pairs(new double[0], new double[0])))
                .ask((fit, pairs) -> fit.fit(pairs.x(), pairs.y()))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses x that are all the same number")
                .worth(0.5)
                .hint("Compare each x with the first: the sum of squares around a rounded mean need not be 0.")
                .givenEach(List.of(
                        new Pairs(new double[] {2, 2}, new double[] {1, 3}),
                        new Pairs(new double[] {0.1, 0.1, 0.1}, new double[] {1, 2, 6})))
                .ask((fit, pairs) -> fit.fit(pairs.x(), pairs.y()))
                .expectThrows(IllegalArgumentException.class);
    }

    private static double[] column(Plane plane) {
        return Arrays.stream(plane.x()).mapToDouble(row -> row[0]).toArray();
    }

    private static Pairs scattered(int size, Random random) {
        Plane plane = Plane.noisy(random, size, 1, 0.5);
        return new Pairs(Laws.each(column(plane), x -> x + 1), plane.y());
    }

    private static Verdict isBalanced(Pairs pairs, Line line) {
        double[] residuals = pairs.residuals(line);
        double products = IntStream.range(0, residuals.length)
                .mapToDouble(i -> pairs.x()[i] * residuals[i])
                .sum();
        return near(0, Arrays.stream(residuals).sum(), absolute(1e-9))
                .about("the residuals add up to")
                .and(() -> near(0, products, absolute(1e-9)).about("their products with x add up to"));
    }

    /** Whole numbers from 1,000,000,000 on, a random step apart, and a rising or falling cloud over them. */
    private static Pairs farAway(int size, Random random) {
        Plane plane = Plane.noisy(random, size, 1, 0.5);
        int[] steps = IntStream.range(0, size).map(i -> 1 + random.nextInt(3)).toArray();
        Arrays.parallelPrefix(steps, Integer::sum);
        double[] x = Arrays.stream(steps).mapToDouble(step -> 1e9 + step).toArray();
        double[] y = IntStream.range(0, size)
                .mapToDouble(i -> plane.slopes()[0] * steps[i] + plane.x()[i][0])
                .toArray();
        return new Pairs(x, y);
    }

    /** The slope over the same x brought back to where the first is 0, without loss. */
    private static double slopeAtHome(Pairs pairs) {
        double[] x = Laws.each(pairs.x(), value -> value - pairs.x()[0]);
        double meanX = Arrays.stream(x).average().orElseThrow();
        double sxx = Arrays.stream(x).map(value -> (value - meanX) * value).sum();
        return IntStream.range(0, x.length)
                        .mapToDouble(i -> (x[i] - meanX) * pairs.y()[i])
                        .sum()
                / sxx;
    }

    private record Pairs(double[] x, double[] y) {
        double[] residuals(Line line) {
            return IntStream.range(0, y.length)
                    .mapToDouble(i -> y[i] - (line.intercept() + line.slope() * x[i]))
                    .toArray();
        }

        Pairs shuffled(Random random) {
            int[] order = Laws.order(y.length, random);
            return new Pairs(Laws.entries(x, order), Laws.entries(y, order));
        }
    }
}
