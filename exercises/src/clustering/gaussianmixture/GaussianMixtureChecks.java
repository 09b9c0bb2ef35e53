package clustering.gaussianmixture;

import static clustering.gaussianmixture.GaussianMixtureCases.A;
import static clustering.gaussianmixture.GaussianMixtureCases.EIGHT_DIGITS;
import static clustering.gaussianmixture.GaussianMixtureCases.POINTS;
import static clustering.gaussianmixture.GaussianMixtureCases.scaledAndMoved;
import static clustering.gaussianmixture.GaussianMixtureCases.single;
import static clustering.gaussianmixture.GaussianMixtureCases.standard;
import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;

import clustering.gaussianmixture.GaussianMixture.Fit;
import clustering.gaussianmixture.GaussianMixture.Mixture;
import clustering.gaussianmixture.GaussianMixtureCases.Start;
import clustering.gaussianmixture.GaussianMixtureCases.Step;
import clustering.gaussianmixture.GaussianMixtureCases.Summed;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class GaussianMixtureChecks implements Checks<GaussianMixture> {
    private static final String EXAMPLE = "makes one iteration of the example of the statement";
    private static final String DENSITY = "knows the log density of a single component";
    private static final Mixture TWO = standard(-1, 1);
    private static final double[][] IDENTITY = {{1, 0}, {0, 1}};
    private static final double[] ORIGIN = {0, 0};

    private static final List<Mixture> NO_MIXTURES = List.of(
            new Mixture(new double[0], new double[0][], new double[0][][]),
            new Mixture(new double[] {0.5, 0.6}, new double[][] {{0}, {1}}, new double[][][] {{{1}}, {{1}}}),
            new Mixture(new double[] {1, 0}, new double[][] {{0}, {1}}, new double[][][] {{{1}}, {{1}}}),
            new Mixture(new double[] {0.5, 0.5}, new double[][] {{0}}, new double[][][] {{{1}}, {{1}}}),
            new Mixture(new double[] {0.5, 0.5}, new double[][] {{0}, {1}}, new double[][][] {{{1}}}),
            single(new double[] {0}, new double[][] {{1, 0}}),
            single(new double[] {0}, new double[][] {{0}}));

    private static final List<Mixture> NO_MIXTURES_IN_THE_PLANE = List.of(
            single(new double[] {0}, IDENTITY),
            single(ORIGIN, new double[][] {{1}}),
            single(ORIGIN, new double[][] {{1, 0}}),
            single(ORIGIN, new double[][] {{1, 2}, {2, 1}}),
            single(ORIGIN, new double[][] {{-1, 0}, {0, -1}}));

    private static final List<Asked> REFUSED = List.of(
            solution -> solution.logDensity(TWO, new double[] {0, 1}),
            solution -> solution.responsibilities(single(ORIGIN, IDENTITY), new double[] {0}),
            solution -> solution.em(new double[0][], TWO, 1, 0),
            solution -> solution.em(new double[][] {{0}, {0, 1}}, TWO, 1, 0),
            solution -> solution.em(POINTS, new Mixture(new double[] {2}, new double[1][1], new double[1][1][1]), 0, 0),
            solution -> solution.em(POINTS, TWO, -1, 0),
            solution -> solution.em(POINTS, TWO, 1, -0.1),
            solution -> solution.em(POINTS, TWO, 1, Double.NaN));

    @Override
    public void declare(Claims<GaussianMixture> claims) {
        measures(claims);
        iterates(claims);
        keepsLaws(claims);
        hasManners(claims);
    }

    private static void measures(Claims<GaussianMixture> claims) {
        claims.that(DENSITY)
                .worth(1)
                .hint("In one dimension, variance 1 and at the mean it is -0.5 ln(2 pi) = -0.918939.")
                .givenEach(List.of(
                        new Start(new double[][] {{0}}, standard(0)),
                        new Start(new double[][] {{7}}, single(new double[] {1}, new double[][] {{4}})),
                        new Start(new double[][] {{1, 0}}, single(ORIGIN, new double[][] {{2, 1}, {1, 2}}))))
                .ask((solution, start) -> solution.logDensity(start.mixture(), start.x()[0]))
                .expect((start, answer) -> near(logDensity(start.x()[0]), answer, EIGHT_DIGITS));

        claims.that("shares the points of the example between the components")
                .worth(0.75)
                .hint("At 0.5493 one component has three times the density of the other.")
                .givenEach(List.of(-A, A))
                .ask((solution, x) -> solution.responsibilities(TWO, new double[] {x}))
                .expect((x, shares) ->
                        near(x < 0 ? new double[] {0.75, 0.25} : new double[] {0.25, 0.75}, shares, EIGHT_DIGITS));

        claims.that("weighs the components of the mixture")
                .worth(0.5)
                .hint("Two components with the same density at a point share it by their weights.")
                .ask(solution -> {
                    Mixture uneven = new Mixture(new double[] {0.2, 0.8}, TWO.means(), TWO.covariances());
                    return new Weighed(
                            solution.responsibilities(uneven, new double[] {0}),
                            solution.logDensity(uneven, new double[] {0}),
                            solution.logDensity(TWO, new double[] {A}));
                })
                .expect(near(
                        new Weighed(
                                new double[] {0.2, 0.8},
                                -(Math.log(2 * Math.PI) + 1) / 2,
                                -(Math.log(2 * Math.PI) + A * A + 1) / 2 + Math.log(2 / Math.sqrt(3))),
                        EIGHT_DIGITS));

        claims.that("shares points of the plane by weight and density")
                .worth(0.5)
                .given(sizes(2, 10), GaussianMixtureCases::start)
                .ask(Step::shares)
                .expect((start, shares) -> near(start.shares(), shares, EIGHT_DIGITS));

        // Components at 0 and 0.02: at ln 3 / 0.02 + 0.01, which is 55 deviations away, the second is 3 times as dense.
        claims.that("shares a point that is 55 standard deviations away")
                .worth(0.75)
                .hint("exp(-1500) is 0 in a double. Which number can you subtract from all exponents first?")
                .ask(solution -> {
                    Mixture near = standard(0, 0.02);
                    double[] far = {Math.log(3) / 0.02 + 0.01};
                    return new Weighed(
                            solution.responsibilities(near, far),
                            solution.logDensity(near, far),
                            solution.logDensity(standard(0), far));
                })
                .expect(near(
                        new Weighed(new double[] {0.25, 0.75}, farLogDensity() + Math.log(2), farLogDensity()),
                        EIGHT_DIGITS));
    }

    private static double logDensity(double[] point) {
        double constant = -Math.log(2 * Math.PI) / 2;
        if (point.length == 2) { // determinant 3, inverse ((2, -1), (-1, 2)) / 3
            return 2 * constant - Math.log(3) / 2 - 1.0 / 3;
        }
        return point[0] == 0 ? constant : constant - Math.log(4) / 2 - 36.0 / 4 / 2;
    }

    private static double farLogDensity() {
        double far = Math.log(3) / 0.02 + 0.01;
        return -(Math.log(2 * Math.PI) + far * far) / 2;
    }

    private static void iterates(Claims<GaussianMixture> claims) {
        claims.that(EXAMPLE)
                .worth(1)
                .hint(
                        "Follow the example by hand: the three responsibilities, N, weights, means, and covariances last.")
                .ask(solution -> solution.em(POINTS, TWO, 1, 0).mixture())
                .expect(near(
                        new Mixture(
                                new double[] {5.0 / 12, 7.0 / 12},
                                new double[][] {{-A / 5}, {5 * A / 7}},
                                new double[][][] {{{24 * A * A / 25}}, {{24 * A * A / 49}}}),
                        EIGHT_DIGITS));

        // SciPy 1.10.1, with the mixture above: norm.pdf, logarithms and sums.
        claims.that("tells the log-likelihoods of the example, before and after")
                .worth(0.5)
                .hint("A sum over the three points, first under the start, then under the mixture that is returned.")
                .ask(solution -> solution.em(POINTS, TWO, 1, 0).logLikelihoods())
                .expect(near(new double[] {-4.277898351241065, -2.085811057777461}, EIGHT_DIGITS));

        claims.that("finds the mean and the covariance of all points with one component")
                .worth(0.75)
                .hint("All responsibilities are 1. The sums are divided by n, not by n - 1.")
                .given(sizes(4, 20), GaussianMixtureCases::start)
                .ask((solution, start) -> solution.em(start.x(), single(new double[] {9, 9}, IDENTITY), 2, 0)
                        .mixture())
                .expect((start, mixture) -> near(start.maximised(ones(start.x().length)), mixture, EIGHT_DIGITS));

        claims.that("adds the ridge to the diagonal of the covariances in every iteration, and to nothing else")
                .worth(0.5)
                .hint(
                        "The points (0, 0) and (2, 4) have the covariance ((1, 2), (2, 4)), which is singular without it.")
                .given(sizes(1, 2), (iterations, random) -> iterations)
                .ask((solution, iterations) -> solution.em(
                                new double[][] {{0, 0}, {2, 4}}, single(ORIGIN, IDENTITY), iterations, 0.5)
                        .mixture())
                .expect((iterations, mixture) ->
                        near(single(new double[] {1, 2}, new double[][] {{1.5, 2}, {2, 4.5}}), mixture, EIGHT_DIGITS));

        claims.that("answers the start and its log-likelihood after no iterations")
                .worth(0.25)
                .ask(solution -> solution.em(POINTS, TWO, 0, 0))
                .expect(near(new Fit(TWO, new double[] {-4.277898351241065}), EIGHT_DIGITS));
    }

    private static double[][] ones(int n) {
        return IntStream.range(0, n).mapToObj(i -> new double[] {1}).toArray(double[][]::new);
    }

    private static void keepsLaws(Claims<GaussianMixture> claims) {
        claims.that("makes of its responsibilities the weights, means and covariances of the M step")
                .worth(0.75)
                .after(EXAMPLE)
                .hint("Covariances are taken around the new means, and each pair of columns has one.")
                .given(sizes(6, 12, 40), GaussianMixtureCases::start)
                .ask(Step::ask)
                .expect((start, step) -> near(start.maximised(step.shares()), step.after(), EIGHT_DIGITS));

        claims.that("never has a lower log-likelihood after one more iteration without a ridge")
                .worth(0.25)
                .after(EXAMPLE)
                .given(sizes(20, 40), GaussianMixtureCases::start)
                .ask((solution, start) ->
                        solution.em(start.x(), start.mixture(), 6, 0).logLikelihoods())
                .expect((start, history) -> all(
                        () -> same(7, history.length).about("number of log-likelihoods:"),
                        () -> holds(
                                IntStream.range(1, 7).allMatch(t -> history[t] >= history[t - 1] - 1e-9),
                                "log-likelihoods that never fall",
                                history)));

        claims.that("ends its history with the log-likelihood of the mixture that it returns")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("The last entry is computed after the last M step.")
                .given(sizes(20), GaussianMixtureCases::start)
                .ask((solution, start) -> Summed.ask(solution, start, 2))
                .expect((start, summed) -> near(
                        summed.sum(),
                        summed.fit().logLikelihoods()[summed.fit().logLikelihoods().length - 1],
                        EIGHT_DIGITS));

        claims.that("moves and stretches the mixture as the points are moved and stretched")
                .worth(0.25)
                .after(EXAMPLE)
                .given(sizes(20), GaussianMixtureCases::start)
                .ask((solution, start) ->
                        solution.em(start.x(), start.mixture(), 3, 0).mixture())
                .again((start, random) -> start.scaledAndMoved(0.01, 5))
                .expect((starts, mixtures) ->
                        near(scaledAndMoved(mixtures.first(), 0.01, 5), mixtures.second(), EIGHT_DIGITS));

        claims.that("does not care about the order of the rows")
                .worth(0.25)
                .after(EXAMPLE)
                .given(sizes(20), GaussianMixtureCases::start)
                .ask((solution, start) -> solution.em(start.x(), start.mixture(), 3, 0))
                .again(Start::shuffled)
                .expectUnchanged(EIGHT_DIGITS);
    }

    private static void hasManners(Claims<GaussianMixture> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(EXAMPLE)
                .given(sizes(20), GaussianMixtureCases::start)
                .ask((solution, start) -> solution.em(start.x(), start.mixture(), 2, 0.1))
                .expectUntouchedInputs();

        claims.that("refuses what is no mixture")
                .worth(0.25)
                .hint("Look at the weights, at all sizes, and at the number under the root in Cholesky's method.")
                .givenEach(NO_MIXTURES)
                .ask((solution, mixture) -> solution.logDensity(mixture, new double[] {0}))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses what is no mixture in the plane")
                .worth(0.25)
                .hint("For S = ((1, 2), (2, 1)) and v = (1, -1): what is v S v, and may it be negative?")
                .givenEach(NO_MIXTURES_IN_THE_PLANE)
                .ask((solution, mixture) -> solution.responsibilities(mixture, ORIGIN))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses points of another length, no points, and negative iterations and ridges")
                .worth(0.25)
                .givenEach(REFUSED)
                .ask((solution, question) -> question.ask(solution))
                .expectThrows(IllegalArgumentException.class);
    }

    /** A question to one of the methods. */
    private interface Asked {
        Object ask(GaussianMixture solution);
    }

    private record Weighed(double[] shares, double logDensity, double other) {}
}
