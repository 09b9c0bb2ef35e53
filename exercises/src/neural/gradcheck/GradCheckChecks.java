package neural.gradcheck;

import static neural.gradcheck.GradCheckCases.USUAL;
import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.gradient;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import java.util.List;
import java.util.Random;
import neural.gradcheck.GradCheck.Logarithms;
import neural.gradcheck.GradCheck.Polynomial;
import neural.gradcheck.GradCheck.Report;
import neural.gradcheck.GradCheck.Settings;
import neural.gradcheck.GradCheckCases.Derived;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Tolerance;

public final class GradCheckChecks implements Checks<GradCheck> {
    private static final String DIFFERENCES = "has the differences of the statement's table";
    private static final String EXAMPLE = "reports the error of the statement's table";
    private static final String ACCEPTS =
            "lets the right gradient of a classifier through, also after 20 steps downhill";

    private static final Derived CUBE = new Derived(
            new Polynomial(new double[][] {{0, 0, 0, 1}, {0, 2}}), new double[] {1, 5}, new double[] {3, 2});

    /** Every sum and quotient is exact here, in whatever order. */
    private static final Derived OPPOSITE =
            new Derived(new Polynomial(new double[][] {{0, 2}, {0, 4}}), new double[] {1, 5}, new double[] {-2, -4});

    /** With h = 1e-5 rounding moves these differences by about 1e-11; relative errors of entries above 1e-3, by 1e-8. */
    private static final Tolerance EIGHT_DIGITS = within(2e-9, 1e-9);

    private static final Tolerance ERRORS = absolute(1e-6);

    /** The second logarithm is NaN a step behind 1e-6. */
    private static final Derived OVER_THE_EDGE =
            new Derived(new Logarithms(new double[] {1, 2}), new double[] {4, 1e-6}, new double[] {0.25, 2e6});

    private static final Derived LOGARITHM =
            new Derived(new Logarithms(new double[] {1, 2}), new double[] {4, 2}, new double[] {0.25, 1});

    private static final List<Derived> NO_NUMBERS =
            List.of(OVER_THE_EDGE, LOGARITHM.with(1, Double.NaN), LOGARITHM.with(1, Double.POSITIVE_INFINITY));

    private static final List<Settings> BAD_SETTINGS = List.of(
            new Settings(0, 0.1),
            new Settings(-0.5, 0.1),
            new Settings(Double.NaN, 0.1),
            new Settings(0.5, -0.1),
            new Settings(0.5, Double.NaN));

    private static final List<Derived> MISFITS = List.of(
            new Derived(CUBE.loss(), CUBE.theta(), new double[] {3}),
            new Derived(CUBE.loss(), CUBE.theta(), new double[] {3, 2, 0}),
            new Derived(new Polynomial(new double[0][]), new double[0], new double[0]));

    @Override
    public void declare(Claims<GradCheck> claims) {
        declareDifferences(claims);
        declareReports(claims);
        declareScales(claims);
        declareManners(claims);
    }

    private static void declareDifferences(Claims<GradCheck> claims) {
        claims.that(DIFFERENCES)
                .worth(1)
                .hint("Print the two losses of each row of the table, ahead and behind.")
                .ask(solution -> solution.differences(CUBE.loss(), CUBE.theta(), 0.5))
                .expect(near(new double[] {3.25, 2}, EIGHT_DIGITS));

        claims.that("has the slopes of parabolas for its differences, however large the step")
                .worth(0.5)
                .hint("With both sides the curvature cancels. How far apart are the two, in units of h?")
                .given(sizes(2, 3, 10), Step::draw)
                .ask((solution, step) ->
                        solution.differences(step.at().loss(), step.at().theta(), step.h()))
                .expect((step, differences) -> gradient(step.at().gradient(), differences, EIGHT_DIGITS));

        claims.that("has the gradient of a classifier for its differences when h is 1e-5")
                .worth(0.5)
                .hint("The last entry is the bias. Does each entry move alone?")
                .given(sizes(1, 2, 6), (size, random) -> GradCheckCases.classifier(size, random)[0])
                .ask((solution, at) -> solution.differences(at.loss(), at.theta(), 1e-5))
                .expect((at, differences) -> gradient(at.gradient(), differences, EIGHT_DIGITS));

        claims.that("leaves its inputs as they were, to the last bit")
                .worth(0.5)
                .after(DIFFERENCES)
                .hint("0.1 + 0.3 - 0.6 + 0.3 is not 0.1 in a double. Keep the old number instead.")
                .given(sizes(3, 10), (size, random) -> GradCheckCases.classifier(size, random)[0])
                .ask((solution, at) -> {
                    solution.differences(at.loss(), at.theta(), 1e-5);
                    return at.check(solution, USUAL);
                })
                .expectUntouchedInputs();
    }

    private static void declareReports(Claims<GradCheck> claims) {
        claims.that(EXAMPLE)
                .worth(1)
                .hint("3.25 and 3: the distance is 0.25, and what is it divided by?")
                .givenEach(List.of(0.01, 0.05, 0.0))
                .ask((solution, tolerance) -> CUBE.check(solution, new Settings(0.5, tolerance)))
                .expect((tolerance, report) -> near(new Report(tolerance > 0.04, 0.04, 0), report, ERRORS));

        claims.that(ACCEPTS)
                .worth(1)
                .hint("The right gradient differs from good differences by about 1e-8 of its size.")
                .given(sizes(1, 2, 6), GradCheckCases::classifier)
                .ask((solution, places) -> new Two(places[0].check(solution, USUAL), places[1].check(solution, USUAL)))
                .expect((places, two) -> all(
                        () -> holds(two.before().right(), "right = true", two.before()),
                        () -> holds(two.after().right(), "right = true after 20 steps", two.after()),
                        () -> near(0, two.after().largest(), ERRORS)));

        claims.that("finds the one entry that is 1 % too large")
                .worth(1)
                .after(ACCEPTS)
                .hint("One wrong entry of many: which of largest error and mean error still shows it?")
                .given(
                        sizes(2, 4, 9),
                        (size, random) -> Wrong.oneOf(GradCheckCases.classifier(size, random), 1.01, random))
                .ask((solution, wrong) -> wrong.at().check(solution, USUAL))
                .expect((wrong, report) -> near(new Report(false, 0.01 / 2.01, wrong.index()), report, ERRORS));

        claims.that("finds a sign that is wrong, and a bias that was forgotten: an error of 1")
                .worth(1)
                .after(EXAMPLE)
                .hint("|g - n| is |g| + |n| when the signs differ, and when g is 0.")
                .given(
                        sizes(2, 4, 8),
                        (size, random) -> size % 4 == 0
                                ? Wrong.oneOf(GradCheckCases.classifier(size, random), -1, random)
                                : Wrong.bias(GradCheckCases.classifier(size, random)[0]))
                .ask((solution, wrong) -> wrong.at().check(solution, USUAL))
                .expect((wrong, report) -> near(new Report(false, 1, wrong.index()), report, ERRORS));

        claims.that("names the lowest of entries that are equally wrong, and lets through what equals the tolerance")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("With every sign turned round, all errors are exactly 1. Which is the worst, and is 1 at most 1?")
                .givenEach(List.of(1.0, 0.5))
                .ask((solution, tolerance) -> OPPOSITE.check(solution, new Settings(0.5, tolerance)))
                .expect((tolerance, report) -> near(new Report(tolerance == 1, 1, 0), report, ERRORS));
    }

    private static void declareScales(Claims<GradCheck> claims) {
        // By powers of two, so that nothing is rounded differently.
        claims.that("reports the same error when loss and gradient are a million times as large, or a thousandth")
                .worth(0.75)
                .after(EXAMPLE)
                .hint("An error of 0.01 is nothing beside a slope of 5000. What is the distance divided by?")
                .givenEach(List.of(0x1p20, 0x1p-10))
                .ask((solution, factor) -> new Derived(
                                new Polynomial(new double[][] {{0, 0, 0, factor}, {0, 2 * factor}}),
                                CUBE.theta(),
                                new double[] {3 * factor, 2 * factor})
                        .check(solution, new Settings(0.5, 0.01)))
                .expect(near(new Report(false, 0.04, 0), ERRORS));

        claims.that("takes 0 and 0 for equal, and measures what is next to 0 against 1e-8")
                .worth(0.75)
                .after(EXAMPLE)
                .hint(
                        "0 / 0 is NaN. What stands below the line when g and n are both 0, and when g is 0 and n is 2e-9?")
                .givenEach(List.of(0.0, 2e-9))
                .ask((solution, slope) -> new Derived(
                                new Polynomial(new double[][] {{7}, {0, slope}, {7}}),
                                new double[] {1, 1, 1},
                                new double[3])
                        .check(solution, new Settings(0.5, 0.1)))
                .expect((slope, report) ->
                        near(new Report(slope == 0, slope / 1e-8, slope == 0 ? 0 : 1), report, ERRORS));

        claims.that("reports an infinite error where a loss or an entry is not a number")
                .worth(0.75)
                .after(EXAMPLE)
                .hint("NaN > 0.1 is false, and so is NaN <= 0.1. Which of the two lets a broken gradient through?")
                .givenEach(NO_NUMBERS)
                .ask((solution, broken) -> broken.check(solution, new Settings(1e-5, 0.1)))
                .expect(near(new Report(false, Double.POSITIVE_INFINITY, 1), ERRORS));
    }

    private static void declareManners(Claims<GradCheck> claims) {
        claims.that("refuses no numbers, and a gradient of another length")
                .worth(0.25)
                .givenEach(MISFITS)
                .ask((solution, misfit) -> misfit.check(solution, USUAL))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses a step that is not above 0, and a tolerance below 0")
                .worth(0.25)
                .givenEach(BAD_SETTINGS)
                .ask((solution, settings) -> CUBE.check(solution, settings))
                .expectThrows(IllegalArgumentException.class);
    }

    private record Two(Report before, Report after) {}

    private record Step(Derived at, double h) {
        static Step draw(int size, Random random) {
            return new Step(
                    GradCheckCases.parabolas(size, random),
                    List.of(1.0, 0.25, 0.01).get(size % 3));
        }
    }

    /** A gradient with one wrong entry. */
    private record Wrong(Derived at, int index) {
        static Wrong oneOf(Derived[] places, double factor, Random random) {
            Derived right = places[1];
            int index = random.nextInt(right.theta().length);
            return new Wrong(right.with(index, factor * right.gradient()[index]), index);
        }

        static Wrong bias(Derived right) {
            int last = right.theta().length - 1;
            return new Wrong(right.with(last, 0), last);
        }
    }
}
