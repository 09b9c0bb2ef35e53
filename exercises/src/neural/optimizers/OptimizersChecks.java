package neural.optimizers;

import static neural.optimizers.OptimizersCases.EVERYDAY;
import static neural.optimizers.OptimizersCases.LONG_BOWL;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neural.optimizers.Optimizers.Adam;
import neural.optimizers.Optimizers.RmsProp;
import neural.optimizers.Optimizers.Rule;
import neural.optimizers.Optimizers.Sgd;
import neural.optimizers.OptimizersCases.Steps;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;

/** Adam's steps in the table were derived a second time with mpmath 1.2.1 and 25 digits. */
public final class OptimizersChecks implements Checks<Optimizers> {
    private static final String SGD = "takes the three steps of Sgd in the statement's table";
    private static final String RMS_PROP = "takes the three steps of RmsProp in the statement's table";
    private static final String ADAM = "takes the three steps of Adam in the statement's table";

    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);
    private static final double[][] FOUR_TWO_NONE = {{4}, {2}, {0}};
    private static final int PATIENCE = 300;

    private static final List<Rule> OUT_OF_RANGE = List.of(
            new Sgd(0, 0.5),
            new Sgd(-0.1, 0.5),
            new Sgd(Double.NaN, 0.5),
            new Sgd(0.1, -0.5),
            new Sgd(0.1, 1),
            new Sgd(0.1, Double.NaN),
            new RmsProp(0, 0.5, 1e-8),
            new RmsProp(0.1, -0.5, 1e-8),
            new RmsProp(0.1, 1, 1e-8),
            new RmsProp(0.1, 0.5, 0),
            new Adam(0, 0.5, 0.5, 1e-8),
            new Adam(0.1, -0.5, 0.5, 1e-8),
            new Adam(0.1, 1, 0.5, 1e-8),
            new Adam(0.1, 0.5, -0.5, 1e-8),
            new Adam(0.1, 0.5, 1, 1e-8),
            new Adam(0.1, 0.5, 0.5, 0));

    private static final List<double[][]> MISFITS = List.of(
            new double[][] {{1, 2}, {1}, {1}, {1}},
            new double[][] {{1}, {1, 2}, {1}, {1}},
            new double[][] {{1}, {1}, {1, 2}, {1, 2}},
            new double[][] {{1, 2}, {1, 2}, {1}, {1}});

    @Override
    public void declare(Claims<Optimizers> claims) {
        declareTables(claims);
        declareSizes(claims);
        declareState(claims);
        declareLaws(claims);
        declareManners(claims);
    }

    private static void declareTables(Claims<Optimizers> claims) {
        claims.that(SGD)
                .worth(1)
                .hint("Print v after every step: -0.4, -0.4, -0.2.")
                .ask(optimizers -> table(optimizers, new Sgd(0.1, 0.5)))
                .expect(near(new double[] {0.6, 0.2, 0}, NINE_DIGITS));

        claims.that(RMS_PROP)
                .worth(1)
                .hint("Print s after every step: 4, 4, 3.")
                .ask(optimizers -> table(optimizers, new RmsProp(0.3, 0.75, 1)))
                .expect(near(new double[] {0.6, 0.4, 0.4}, NINE_DIGITS));

        claims.that(ADAM)
                .worth(1)
                .hint("Print t, m, v and what the two become by the division, and hold them against the table.")
                .ask(optimizers -> table(optimizers, new Adam(0.3, 0.5, 0.75, 1)))
                .expect(near(new double[] {0.76, 0.561178800161168776, 0.456584742967829987}, NINE_DIGITS));

        claims.that("coasts on when the gradient is 0, each step of Sgd half of the one before")
                .worth(0.5)
                .after(SGD)
                .ask(optimizers -> {
                    optimizers.start(new Sgd(0.125, 0.5));
                    return column(optimizers.stepAll(new double[] {3}, new double[][] {{8}, {0}, {0}, {0}}));
                })
                .expect(near(new double[] {2, 1.5, 1.25, 1.125}, NINE_DIGITS));
    }

    private static void declareSizes(Claims<Optimizers> claims) {
        claims.that("takes a first step of Adam as long as the rate, whatever the gradient")
                .worth(0.75)
                .hint("After one step m is (1 - beta1) g and v is (1 - beta2) g squared. What makes g and |g| of them?")
                .givenEach(List.of(1.0, 1000.0, -0.001))
                .ask((optimizers, g) -> first(optimizers, new Adam(0.5, 0.9, 0.999, 1e-16), g))
                .expect((g, theta) -> near(-0.5 * Math.signum(g), theta, absolute(1e-7)));

        claims.that("takes half a step of Adam when the gradient is as small as epsilon")
                .worth(0.5)
                .after(ADAM)
                .hint("With g = epsilon the fraction is g / (g + g). Is epsilon beside the root, and beside which?")
                .ask(optimizers -> first(optimizers, new Adam(0.5, 0.9, 0.75, 1e-6), 1e-6))
                .expect(near(-0.25, absolute(1e-7)));

        claims.that("takes half a step of RmsProp when the root is as small as epsilon")
                .worth(0.5)
                .after(RMS_PROP)
                .hint("With decay 0.75 the root is half of |g|, so the fraction is g / (g/2 + g/2).")
                .ask(optimizers -> first(optimizers, new RmsProp(0.5, 0.75, 1e-6), 2e-6))
                .expect(near(-0.5, absolute(1e-7)));

        claims.that("steps by the rate and the sign of the gradient alone when nothing is remembered")
                .worth(0.5)
                .after(RMS_PROP)
                .hint("With a decay of 0 the mean of g squared is g squared itself.")
                .givenEach(List.of(new RmsProp(0.5, 0, 1e-16), new Adam(0.5, 0, 0, 1e-16)))
                .ask((optimizers, rule) -> {
                    optimizers.start(rule);
                    return column(optimizers.stepAll(new double[] {1}, new double[][] {{3}, {-0.01}, {200}, {-7}}));
                })
                .expect(near(new double[] {0.5, 1, 0.5, 1}, absolute(1e-7)));
    }

    private static void declareLaws(Claims<Optimizers> claims) {
        claims.that("is plain gradient descent when the momentum is 0")
                .worth(0.25)
                .after(SGD)
                .given(sizes(1, 3), (size, random) -> Steps.draw(new Sgd(0.1, 0), size, random))
                .ask((optimizers, steps) -> steps.take(optimizers))
                .expect((steps, path) -> near(plain(steps, 0.1), path, NINE_DIGITS));

        claims.that("moves each number as if it were alone")
                .worth(0.75)
                .after(SGD)
                .hint("A large gradient of one number: which of the others may notice it?")
                .given(sizes(0, 1, 2), (which, random) -> Steps.draw(EVERYDAY.get(which), 3, random))
                .ask((optimizers, steps) -> {
                    double[][] together = steps.take(optimizers);
                    return new Numbers(
                            transposed(together),
                            IntStream.range(0, 3)
                                    .mapToObj(i -> column(steps.of(i).take(optimizers)))
                                    .toArray(double[][]::new));
                })
                .expect((steps, numbers) -> near(numbers.alone(), numbers.together(), NINE_DIGITS));

        claims.that("stays where it is when all gradients are 0")
                .worth(0.25)
                .after(SGD)
                .hint("0 / (0 + epsilon) is 0. Where does a NaN come from?")
                .givenEach(EVERYDAY)
                .ask((optimizers, rule) -> {
                    optimizers.start(rule);
                    return optimizers.stepAll(new double[] {1, -2}, new double[3][2]);
                })
                .expect(near(new double[][] {{1, -2}, {1, -2}, {1, -2}}, NINE_DIGITS));

        // The reference is within 0.0072 of the bottom from step 240 on, with each of the three.
        claims.that("is at the bottom of a long narrow bowl after 300 steps, to 0.05")
                .worth(0.5)
                .after(SGD)
                .hint(
                        "From (1, 1), with the loss (a^2 + 100 b^2) / 2. Print where it stands after 10, 100 and 300 steps.")
                .givenEach(EVERYDAY)
                .ask((optimizers, rule) -> {
                    optimizers.start(rule);
                    return optimizers.descend(new double[] {1, 1}, LONG_BOWL, PATIENCE);
                })
                .expect((rule, path) -> holds(
                        OptimizersCases.distance(path[PATIENCE]) < 0.05,
                        "a distance below 0.05 after " + PATIENCE + " steps",
                        path[PATIENCE]));
    }

    private static void declareState(Claims<Optimizers> claims) {
        claims.that("forgets everything when it is started again")
                .worth(0.5)
                .after(SGD)
                .hint("Which fields does a step change? start sets every one of them, also the number of steps.")
                .given(sizes(0, 1, 2), (which, random) -> Steps.draw(EVERYDAY.get(which), 2, random))
                .ask((optimizers, steps) -> {
                    double[][] fresh = steps.take(optimizers);
                    return List.of(fresh, steps.take(optimizers));
                })
                .expect((steps, twice) -> near(twice.get(0), twice.get(1), NINE_DIGITS));

        claims.that("takes on another rule, and another number of numbers, when it is started with them")
                .worth(0.25)
                .after(SGD)
                .hint("The memories have as many entries as the first theta after the start.")
                .ask(optimizers -> {
                    optimizers.start(EVERYDAY.get(2));
                    optimizers.stepAll(new double[] {1, 2, 3}, new double[][] {{5, 6, 7}, {8, 9, 10}});
                    return table(optimizers, new Sgd(0.1, 0.5));
                })
                .expect(near(new double[] {0.6, 0.2, 0}, NINE_DIGITS));
    }

    private static void declareManners(Claims<Optimizers> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.5)
                .after(SGD)
                .hint("Answer an array of your own, and leave theta to its owner.")
                .given(sizes(1, 3), (size, random) -> Steps.draw(EVERYDAY.get(size % 3), size, random))
                .ask((optimizers, steps) -> steps.take(optimizers))
                .expectUntouchedInputs();

        claims.that("refuses settings that are out of range")
                .worth(0.25)
                .givenEach(OUT_OF_RANGE)
                .ask((optimizers, rule) -> {
                    optimizers.start(rule);
                    return "a start";
                })
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses lengths that differ from each other, or from those of the first step")
                .worth(0.25)
                .givenEach(MISFITS)
                .ask((optimizers, misfit) -> {
                    optimizers.start(EVERYDAY.get(0));
                    optimizers.step(misfit[0], misfit[1]);
                    return optimizers.step(misfit[2], misfit[3]);
                })
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses to step before it is started")
                .worth(0.25)
                .ask(optimizers -> optimizers.step(new double[] {1}, new double[] {1}))
                .expectThrows(IllegalStateException.class);
    }

    private static double[] table(Optimizers optimizers, Rule rule) {
        optimizers.start(rule);
        return column(optimizers.stepAll(new double[] {1}, FOUR_TWO_NONE));
    }

    /** Where the first step from 0 leads. */
    private static double first(Optimizers optimizers, Rule rule, double gradient) {
        optimizers.start(rule);
        return optimizers.step(new double[] {0}, new double[] {gradient})[0];
    }

    private static double[][] plain(Steps steps, double rate) {
        double[][] path = new double[steps.gradients().length][];
        double[] at = steps.theta();
        for (int i = 0; i < path.length; i++) {
            double[] down = Laws.each(steps.gradients()[i], g -> rate * g);
            double[] from = at;
            at = IntStream.range(0, at.length)
                    .mapToDouble(j -> from[j] - down[j])
                    .toArray();
            path[i] = at;
        }
        return path;
    }

    private static double[] column(double[][] rows) {
        return Stream.of(rows).mapToDouble(row -> row[0]).toArray();
    }

    private static double[][] transposed(double[][] rows) {
        return IntStream.range(0, rows[0].length)
                .mapToObj(j -> Arrays.stream(rows).mapToDouble(row -> row[j]).toArray())
                .toArray(double[][]::new);
    }

    private record Numbers(double[][] together, double[][] alone) {}
}
