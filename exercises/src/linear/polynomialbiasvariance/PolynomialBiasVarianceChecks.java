package linear.polynomialbiasvariance;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import linear.polynomialbiasvariance.PolynomialBiasVariance.Choice;
import linear.polynomialbiasvariance.PolynomialBiasVariance.Settings;
import linear.polynomialbiasvariance.PolynomialBiasVarianceCases.Problem;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;

public final class PolynomialBiasVarianceChecks implements Checks<PolynomialBiasVariance> {
    private static final String EXPANDS = "expands the example of the statement";
    private static final String EXAMPLE = "chooses the parabola of the statement's example";

    private static final double[] X = {0, 1, 2, 3};
    private static final double[] Y = {1, 0, 0, 1};

    private static final List<Problem> MISFITS = List.of(
            new Problem(X, new double[] {1, 0, 0}, new Settings(1, 2, 1)),
            new Problem(X, Y, new Settings(0, 2, 1)),
            new Problem(X, Y, new Settings(1, 0, 1)),
            new Problem(X, Y, new Settings(1, 1, 1)),
            new Problem(X, Y, new Settings(1, 5, 1)),
            new Problem(X, Y, new Settings(3, 4, 1)),
            new Problem(new double[] {0, 1, 2, 3, 4}, new double[] {1, 0, 0, 1, 5}, new Settings(2, 2, 1)));

    @Override
    public void declare(Claims<PolynomialBiasVariance> claims) {
        claims.that(EXPANDS)
                .worth(1)
                .ask(polynomials -> polynomials.expand(new double[] {0, 7.5, 10}, 3, 0, 10))
                .expect(near(new double[][] {{-1, 1, -1}, {0.5, 0.25, 0.125}, {1, 1, 1}}, absolute(1e-9)));

        claims.that("expands numbers of any size, inside of the range and beyond it, and no numbers")
                .worth(1)
                .hint("Put low, high and the number in their middle into the formula: -1, 1 and 0 should come out.")
                .given(sizes(2, 5, 15), (degree, random) -> new Range(degree, 2000 * random.nextDouble(), random))
                .ask((polynomials, range) -> List.of(
                        polynomials.expand(
                                range.at(-1, -0.5, 0, 0.5, 1, 1.25), range.degree(), range.low(), range.high()),
                        polynomials.expand(new double[0], range.degree(), range.low(), range.high())))
                .expect((range, rows) -> near(
                        List.of(powers(range.degree(), -1, -0.5, 0, 0.5, 1, 1.25), new double[0][]),
                        rows,
                        within(1e-9, 1e-9)));

        claims.that(EXAMPLE)
                .worth(1.5)
                .ask(polynomials -> polynomials.choose(X, Y, new Settings(2, 4, 1)))
                .expect(near(new Choice(2, new double[] {0.25, 0}, new double[] {725.0 / 441, 0}), absolute(1e-9)));

        // In exact fractions; numpy.polyfit on the rows of each fold agrees.
        claims.that("deals seven rows to three folds as the statement says")
                .worth(1.5)
                .hint("With seed 7 the folds are the rows 5 4 3, 6 0 and 1 2. Print what each fold adds to the sum.")
                .ask(polynomials -> polynomials.choose(
                        new double[] {0, 1, 2, 3, 4, 5, 6}, new double[] {3, 1, 0, 1, 2, 5, 10}, new Settings(3, 3, 7)))
                .expect(near(
                        new Choice(2, new double[] {1023.0 / 196, 11.0 / 147, 5.0 / 98}, new double[] {
                            41930827592.0 / 3386460175.0, 1811775453.0 / 6015584575.0, 2518.0 / 4225
                        }),
                        within(1e-7, 1e-7)));

        claims.that("has training errors that fall with the degree, and are below the validation errors")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("A higher degree can do all that a lower one can. Are both errors means over all rows?")
                .given(sizes(20, 40), (size, random) -> Problem.wave(random, size, new Settings(6, 5, size)))
                .ask((polynomials, problem) -> problem.choose(polynomials))
                .expect((problem, choice) -> all(
                        () -> holds(
                                isFalling(choice.trainingErrors()),
                                "training errors that never rise",
                                choice.trainingErrors()),
                        () -> holds(
                                IntStream.range(0, 6)
                                        .allMatch(d -> choice.trainingErrors()[d] < choice.validationErrors()[d]),
                                "validation errors above the training errors",
                                choice)));

        claims.that("finds the degree of a curve without noise")
                .worth(0.5)
                .hint("From this degree on, all validation errors are 0 but for rounding, and before it none is.")
                .given(sizes(2, 3, 4), (degree, random) -> curve(degree, random))
                .ask((polynomials, problem) -> problem.choose(polynomials).validationErrors())
                .expect((problem, errors) -> all(
                        () -> same(problem.settings().maxDegree(), errors.length)
                                .about("how many validation errors:"),
                        () -> holds(
                                errors[errors.length - 2] > 1e-3,
                                "a validation error above 0.001 for the degree below",
                                errors[errors.length - 2]),
                        () -> near(0, errors[errors.length - 1], absolute(1e-9))
                                .about("the validation error of the right degree is")));

        claims.that("does not care about the units of x")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("Powers of large numbers are nearly alike. Which low and high do you expand with before a fit?")
                .given(sizes(20, 40), (size, random) -> Problem.wave(random, size, new Settings(5, 4, size)))
                .ask((polynomials, problem) -> problem.choose(polynomials))
                .again((problem, random) ->
                        new Problem(Laws.each(problem.x(), x -> 10 * x + 2000), problem.y(), problem.settings()))
                .expect((problems, choices) -> near(
                        choices.first().validationErrors(), choices.second().validationErrors(), within(1e-6, 1e-6)));

        claims.that("has errors four times as large when every target is doubled")
                .worth(0.25)
                .after(EXAMPLE)
                .hint("The errors are means of squares.")
                .given(sizes(20, 40), (size, random) -> Problem.wave(random, size, new Settings(4, 2, size)))
                .ask((polynomials, problem) -> problem.choose(polynomials))
                .again((problem, random) ->
                        new Problem(problem.x(), Laws.each(problem.y(), y -> 2 * y), problem.settings()))
                .expect((problems, choices) -> near(
                        new Choice(
                                choices.first().degree(),
                                Laws.each(choices.first().trainingErrors(), error -> 4 * error),
                                Laws.each(choices.first().validationErrors(), error -> 4 * error)),
                        choices.second(),
                        within(1e-9, 1e-6)));

        // Of 20,000 draws 4.7 % gave another degree; nine or more of 20 do so once in ten million times.
        claims.that("finds a wave under noise to be neither straight nor wild, most times")
                .worth(1)
                .hint("By which of the two errors is the degree chosen?")
                .given(
                        sizes(30),
                        (size, random) -> IntStream.range(0, 20)
                                .mapToObj(draw -> Problem.wave(random, size, new Settings(10, 10, draw)))
                                .toList())
                .ask((polynomials, problems) -> problems.stream()
                        .mapToInt(problem -> problem.choose(polynomials).degree())
                        .toArray())
                .expect((problems, degrees) -> holds(
                        IntStream.of(degrees).filter(d -> d >= 3 && d <= 7).count() >= 12,
                        "a degree from 3 to 7 in at least 12 of 20 draws",
                        degrees));

        claims.that("measures the line alone when maxDegree is 1")
                .worth(0.25)
                .hint("One degree to choose from: its two errors are those that the statement finds by hand.")
                .ask(polynomials -> polynomials.choose(X, Y, new Settings(1, 4, 1)))
                .expect(near(new Choice(1, new double[] {0.25}, new double[] {725.0 / 441}), absolute(1e-9)));

        claims.that("chooses the lowest of degrees that are equally good")
                .worth(0.25)
                .hint("Targets that are all 0 are fitted without error by every degree.")
                .ask(polynomials -> polynomials.choose(X, new double[4], new Settings(2, 4, 1)))
                .expect(near(new Choice(1, new double[2], new double[2]), absolute(1e-12)));

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(EXAMPLE)
                .hint("Scale into an array of your own, and shuffle row numbers, not rows.")
                .ask(polynomials -> {
                    polynomials.expand(X, 3, 0, 10);
                    return polynomials.choose(X, Y, new Settings(2, 4, 1));
                })
                .expectUntouchedInputs();

        claims.that("refuses to expand to a degree below 1, and from a range that is empty")
                .worth(0.5)
                .givenEach(List.of(new Range(0, 0, 10), new Range(2, 10, 10), new Range(2, 10, 0)))
                .ask((polynomials, range) -> polynomials.expand(X, range.degree(), range.low(), range.high()))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses lengths that differ, and settings that do not fit the rows")
                .worth(0.5)
                .hint("Count the rows that are left when the largest fold is held out.")
                .givenEach(MISFITS)
                .ask((polynomials, misfit) -> misfit.choose(polynomials))
                .expectThrows(IllegalArgumentException.class);
    }

    private static double[][] powers(int degree, double... ts) {
        double[][] rows = new double[ts.length][degree];
        for (int i = 0; i < ts.length; i++) {
            for (int j = 0; j < degree; j++) {
                rows[i][j] = Math.pow(ts[i], j + 1);
            }
        }
        return rows;
    }

    /** Twenty points of a polynomial of this degree, without noise; higher degrees are not compared. */
    private static Problem curve(int degree, Random random) {
        double[] x = IntStream.range(0, 20).mapToDouble(i -> i / 2.0).toArray();
        double sign = random.nextBoolean() ? 1 : -1;
        double[] y = Laws.each(x, value -> sign * Math.pow((value - 5) / 3, degree) + value);
        return new Problem(x, y, new Settings(degree, 5, random.nextInt(1000)));
    }

    private static boolean isFalling(double[] values) {
        return IntStream.range(1, values.length).allMatch(d -> values[d] <= values[d - 1] * (1 + 1e-9));
    }

    private record Range(int degree, double low, double high) {
        Range(int degree, double low, Random random) {
            this(degree, low, low + 1 + 1000 * random.nextDouble());
        }

        /** The numbers that scale to these. */
        double[] at(double... ts) {
            return Laws.each(ts, t -> (low + high) / 2 + t * (high - low) / 2);
        }
    }
}
