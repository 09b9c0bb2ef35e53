package foundations.logsumexp;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.relative;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;

public final class LogSumExpChecks implements Checks<LogSumExp> {
    private static final String LOG_SUM_EXP = "adds up the exponentials 1, 2, 5 of the statement";
    private static final String LOG_SOFTMAX = "finds the log-softmax of the statement";

    private static final double NONE = Double.NEGATIVE_INFINITY;
    private static final double[] LOGS = {0, Math.log(2), Math.log(5)};

    private static final Tolerance TWELVE_DIGITS = within(1e-12, 1e-12);

    @Override
    public void declare(Claims<LogSumExp> claims) {
        logSumExp(claims);
        log1pExp(claims);
        logSoftmax(claims);
        manners(claims);
    }

    private static void logSumExp(Claims<LogSumExp> claims) {
        claims.that(LOG_SUM_EXP)
                .worth(1)
                .ask(solution -> solution.logSumExp(LOGS))
                .expect(near(Math.log(8), TWELVE_DIGITS));

        claims.that("is 1000 larger when every number is raised by 1000")
                .worth(1)
                .hint("exp(1000) is Infinity. What is the largest exponential when the largest number is taken out?")
                .given(sizes(1, 2, 3, 20), LogSumExpChecks::small)
                .ask((solution, z) -> solution.logSumExp(Laws.each(z, each -> each + 1000)))
                .expect((z, sum) -> near(1000 + direct(z), sum, TWELVE_DIGITS));

        claims.that("is 1000 smaller when every number is lowered by 1000")
                .worth(1)
                .hint("exp(-1000) is 0. Which number is taken out when all are negative?")
                .given(sizes(1, 2, 3, 20), LogSumExpChecks::small)
                .ask((solution, z) -> solution.logSumExp(Laws.each(z, each -> each - 1000)))
                .expect((z, sum) -> near(-1000 + direct(z), sum, TWELVE_DIGITS));

        claims.that("lies between the largest number and ln n above it, however far apart they are")
                .worth(0.5)
                .after(LOG_SUM_EXP)
                .hint("All n numbers equal to the largest would be ln n above it; the largest alone, 0 above it.")
                .given(sizes(2, 10, 100), LogSumExpChecks::wide)
                .ask(LogSumExp::logSumExp)
                .expect((z, sum) -> {
                    double largest = Arrays.stream(z).max().orElseThrow();
                    return holds(
                            sum >= largest && sum <= largest + Math.log(z.length) + 1e-9,
                            "between " + largest + " and " + (largest + Math.log(z.length)),
                            sum);
                });

        claims.that("takes negative infinity for the logarithm of 0")
                .worth(0.5)
                .hint("exp(-Infinity) is 0 and adds nothing.")
                .givenEach(List.of(new double[] {NONE, 3}, new double[] {-2000, NONE, NONE}, new double[] {700, NONE}))
                .ask(LogSumExp::logSumExp)
                .expect((z, sum) -> near(Arrays.stream(z).max().orElseThrow(), sum, TWELVE_DIGITS));

        claims.that("answers negative infinity when there is nothing to add up")
                .worth(0.5)
                .hint("What is -Infinity minus -Infinity? Look at the largest number before anything is subtracted.")
                .givenEach(List.of(new double[0], new double[] {NONE}, new double[] {NONE, NONE}))
                .ask(LogSumExp::logSumExp)
                .expect(near(NONE, TWELVE_DIGITS));
    }

    private static void log1pExp(Claims<LogSumExp> claims) {
        // ln(1 + exp(ln(m - 1))) = ln m
        claims.that("finds ln(1 + exp(z)) for small z")
                .worth(0.5)
                .hint("log1pExp(0) = ln 2, log1pExp(ln 3) = ln 4.")
                .givenEach(List.of(2.0, 4.0, 1.25, 1000.0))
                .ask((solution, sum) -> solution.log1pExp(Math.log(sum - 1)))
                .expect((sum, logarithm) -> near(Math.log(sum), logarithm, TWELVE_DIGITS));

        // ln(1 + x) = x - x²/2 + ...; for z <= -50 the second term is in the 22nd digit.
        claims.that("keeps twelve digits of ln(1 + exp(z)) where exp(z) is tiny")
                .worth(1)
                .hint("What is 1 + exp(-50) in a double?")
                .givenEach(List.of(-50.0, -300.0, -700.0))
                .ask(LogSumExp::log1pExp)
                .expect((z, logarithm) -> near(Math.exp(z), logarithm, relative(1e-12)));

        claims.that("knows that ln(1 + exp(z)) is z where exp(z) is huge, and 0 where it is 0")
                .worth(0.5)
                .hint("Divide 1 + exp(z) by exp(z): what is added to z?")
                .givenEach(List.of(50.0, 800.0, 1e300, NONE))
                .ask(LogSumExp::log1pExp)
                .expect((z, logarithm) -> near(Math.max(z, 0), logarithm, TWELVE_DIGITS));

        claims.that("finds ln(1 + exp(z)) and ln(1 + exp(-z)) that differ by z")
                .worth(0.5)
                .after("finds ln(1 + exp(z)) for small z")
                .hint("(1 + exp(z)) / (1 + exp(-z)) = exp(z).")
                .given(sizes(1, 5, 15), (size, random) -> size * (0.5 + random.nextDouble() / 2))
                .ask((solution, z) -> solution.log1pExp(z) - solution.log1pExp(-z))
                .expect((z, difference) -> near(z, difference, TWELVE_DIGITS));
    }

    private static void logSoftmax(Claims<LogSumExp> claims) {
        claims.that(LOG_SOFTMAX)
                .worth(0.5)
                .ask(solution -> solution.logSoftmax(LOGS))
                .expect(near(new double[] {-Math.log(8), -Math.log(4), Math.log(5 / 8.0)}, TWELVE_DIGITS));

        claims.that("answers logarithms of probabilities that add up to 1, as far apart as the numbers are")
                .worth(0.5)
                .after(LOG_SOFTMAX)
                .hint("Every number is lowered by the same amount.")
                .given(sizes(1, 2, 10, 100), LogSumExpChecks::wide)
                .ask(LogSumExp::logSoftmax)
                .expect((z, logarithms) -> all(
                        () -> near(
                                Laws.each(z, each -> each - z[0]),
                                Laws.each(logarithms, each -> each - logarithms[0]),
                                within(1e-9, 1e-12)),
                        () -> near(1, Arrays.stream(logarithms).map(Math::exp).sum(), Tolerance.absolute(1e-9))
                                .about("the probabilities add up to")));

        claims.that("finds the logarithm of a probability that is 0 in a double")
                .worth(0.5)
                .hint("The probability of the first is exp(-10000). Its logarithm never needs it.")
                .givenEach(List.of(10_000.0, Double.POSITIVE_INFINITY))
                .ask((solution, gap) -> solution.logSoftmax(new double[] {3 - gap, 3}))
                .expect((gap, logarithms) -> near(new double[] {-gap, 0}, logarithms, TWELVE_DIGITS));
    }

    private static void manners(Claims<LogSumExp> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(LOG_SOFTMAX)
                .hint("Subtract into an array of your own.")
                .given(sizes(3), LogSumExpChecks::small)
                .ask((solution, z) -> new Answers(solution.logSumExp(z), solution.logSoftmax(z)))
                .expectUntouchedInputs();

        claims.that("answers an empty log-softmax for no numbers")
                .worth(0.25)
                .after(LOG_SOFTMAX)
                .ask(solution -> solution.logSoftmax(new double[0]))
                .expect(near(new double[0], TWELVE_DIGITS));

        claims.that("refuses NaN and positive infinity, and a log-softmax of nothing but negative infinity")
                .worth(0.5)
                .hint("Look at the numbers before the first exponential.")
                .givenEach(List.<Function<LogSumExp, Double>>of(
                        solution -> solution.logSumExp(new double[] {0, Double.NaN}),
                        solution -> solution.logSumExp(new double[] {Double.POSITIVE_INFINITY, 0}),
                        solution -> solution.log1pExp(Double.NaN),
                        solution -> solution.log1pExp(Double.POSITIVE_INFINITY),
                        solution -> solution.logSoftmax(new double[] {Double.NaN})[0],
                        solution -> solution.logSoftmax(new double[] {0, Double.POSITIVE_INFINITY})[0],
                        solution -> solution.logSoftmax(new double[] {NONE, NONE})[0]))
                .ask((solution, question) -> question.apply(solution))
                .expectThrows(IllegalArgumentException.class);
    }

    private static double[] small(int size, Random random) {
        return random.doubles(size, -3, 3).toArray();
    }

    private static double[] wide(int size, Random random) {
        return random.doubles(size, -1500, 1500).toArray();
    }

    /** As the formula stands, which serves for small numbers. */
    private static double direct(double[] z) {
        return Math.log(Arrays.stream(z).map(Math::exp).sum());
    }

    private record Answers(double logSumExp, double[] logSoftmax) {}
}
