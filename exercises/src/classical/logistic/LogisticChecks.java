package classical.logistic;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.gradient;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import classical.logistic.Logistic.LossAndGradient;
import java.util.List;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;

public final class LogisticChecks implements Checks<Logistic> {
    private static final String EVALUATES = "evaluates the example of the statement";
    private static final String FITS = "fits the eight rows of the statement";
    private static final double LN3 = Math.log(3);

    private static final double[][] X = {{-1}, {0}, {1}, {1}};
    private static final int[] Y = {0, 1, 0, 1};
    private static final double[] W = {0, LN3};

    private static final double[][] EIGHT = {{0}, {1}, {0}, {1}, {0}, {1}, {0}, {1}};
    private static final int[] SHARES = {1, 0, 0, 1, 0, 1, 0, 1};

    private static final List<Asked> REFUSED = List.of(
            model -> model.evaluate(new double[0][], new int[0], 1, W),
            model -> model.evaluate(X, new int[] {0, 1, 0}, 1, W),
            model -> model.evaluate(new double[][] {{1}, {1, 2}}, new int[] {0, 1}, 1, W),
            model -> model.evaluate(X, new int[] {0, 1, 2, 1}, 1, W),
            model -> model.evaluate(X, new int[] {0, 1, -1, 1}, 1, W),
            model -> model.evaluate(X, Y, -1, W),
            model -> model.evaluate(X, Y, Double.NaN, W),
            model -> model.evaluate(X, Y, 1, new double[] {1, 2, 3}),
            model -> model.fit(new double[0][], new int[0], 1),
            model -> model.fit(new double[0][], new int[] {0, 1}, 1),
            model -> model.fit(X, new int[] {0, 1, 0}, 1),
            model -> model.fit(X, new int[] {1, 2, 1, 2}, 1),
            model -> model.fit(X, Y, -1),
            model -> model.fit(new double[][] {{1, 2}, {1}}, new int[] {0, 1}, 1),
            model -> model.fit(X, new int[] {0, 0, 0, 0}, 1),
            model -> model.fit(X, new int[] {1, 1, 1, 1}, 1),
            model -> model.probabilities(W, new double[][] {{1}, {}}),
            model -> model.probabilities(W, new double[][] {{1, 2}}),
            model -> model.predict(W, new double[][] {{1}, {1, 2}}));

    @Override
    public void declare(Claims<Logistic> claims) {
        evaluates(claims);
        fits(claims);
        predicts(claims);
        hasManners(claims);
    }

    private static void evaluates(Claims<Logistic> claims) {
        claims.that(EVALUATES)
                .worth(1.25)
                .ask(model -> model.evaluate(X, Y, 2, W))
                .expect(near(
                        new LossAndGradient(Math.log(128 / 9.0) + LN3 * LN3, new double[] {0.25, 0.25 + 2 * LN3}),
                        absolute(1e-8)));

        claims.that("has the loss of its rows, and the gradient that central differences of it give")
                .worth(1)
                .hint("Write down the loss of one row and its derivative by the intercept: p minus what?")
                .given(sizes(2, 3, 8, 30), LogisticCases::draw)
                .ask((model, problem) -> model.evaluate(problem.x(), problem.y(), problem.lambda(), problem.w()))
                .expect((problem, answer) -> all(
                        () -> near(problem.loss(problem.w()), answer.loss(), within(1e-8, 1e-8))
                                .about("the loss is"),
                        () -> gradient(
                                Laws.centralDifferences(problem::loss, problem.w()),
                                answer.gradient(),
                                within(1e-5, 1e-6))));

        claims.that("evaluates rows far from zero")
                .worth(1)
                .hint("For z = 1000 and class 0 the loss is 1000. Which of your steps makes Infinity or NaN of it?")
                .given(sizes(40, 800, 5000), (size, random) -> (double) size)
                .ask((model, far) -> model.evaluate(
                        new double[][] {{-far}, {far}, {far}, {-far}}, new int[] {0, 1, 0, 1}, 0, new double[] {0, 1}))
                .expect((far, answer) ->
                        near(new LossAndGradient(2 * far, new double[] {0, 2 * far}), answer, within(1e-8, 1e-8)));
    }

    private static void fits(Claims<Logistic> claims) {
        claims.that(FITS)
                .worth(0.75)
                .hint("The probabilities come to 1/4 for x = 0 and 3/4 for x = 1. Do yours, when you put in your fit?")
                .ask(model -> model.fit(EIGHT, SHARES, 0))
                .expect(near(new double[] {-LN3, 2 * LN3}, absolute(1e-5)));

        // With x = 0 and 2 and p = 1/3 and 2/3 the derivative by the slope is 8 (2/3) - 6 + lambda ln 2.
        claims.that("pays for the slope and not for the intercept")
                .worth(1)
                .hint("Shift the column by 1: only the intercept should move. Which coefficients have a price?")
                .ask(model -> model.fit(Laws.each(EIGHT, x -> 2 * x), SHARES, 2 / (3 * Math.log(2))))
                .expect(near(new double[] {-Math.log(2), Math.log(2)}, absolute(1e-5)));

        claims.that("fits the same slope wherever the column lies")
                .worth(0.25)
                .after(FITS)
                .hint(
                        "20 more in every row is 20 slopes less in the intercept. Is the step the solution of H s = gradient?")
                .givenEach(List.of(-5.0, 20.0))
                .ask((model, shift) -> model.fit(Laws.each(EIGHT, x -> x + shift), SHARES, 0))
                .expect((shift, w) -> near(new double[] {-LN3 - 2 * LN3 * shift, 2 * LN3}, w, absolute(1e-4)));

        claims.that("stands where the loss is flat")
                .worth(1)
                .hint("Evaluate your fit: every entry of the gradient must be about 0.")
                .given(sizes(2, 4, 10, 40), LogisticCases::draw)
                .ask((model, problem) -> model.fit(problem.x(), problem.y(), problem.lambda()))
                .expect((problem, w) -> same(3, w.length)
                        .about("the number of coefficients is")
                        .and(() -> near(new double[3], problem.gradient(w), absolute(1e-6))
                                .about("the gradient at the fit is")));

        claims.that("fits the negative of it when the classes are swapped")
                .worth(0.5)
                .after(FITS)
                .given(sizes(4, 20), LogisticCases::draw)
                .ask((model, problem) -> model.fit(problem.x(), problem.y(), problem.lambda()))
                .again((problem, random) -> problem.swapped())
                .expect((problems, fits) ->
                        near(Laws.each(fits.first(), each -> -each), fits.second(), within(1e-5, 1e-5)));

        claims.that("ends when a line parts the classes, and tells all rows right")
                .worth(0.5)
                .after(FITS)
                .hint("Print the gradient after every step. Does the rule that ends the steps hold, sooner or later?")
                .ask(model -> {
                    double[][] x = {{-1.2}, {-1}, {1}, {1.2}};
                    double[] w = model.fit(x, new int[] {0, 0, 1, 1}, 0);
                    return new Parted(model.predict(w, x), model.probabilities(w, x));
                })
                .expect(near(new Parted(new int[] {0, 0, 1, 1}, new double[] {0, 0, 1, 1}), absolute(0.01)));

        claims.that("fits the logarithm of the odds when there are no columns")
                .worth(0.25)
                .hint("Three of four rows are of class 1: the odds are 3.")
                .ask(model -> model.fit(new double[][] {{}, {}, {}, {}}, new int[] {1, 1, 0, 1}, 500))
                .expect(near(new double[] {LN3}, absolute(1e-5)));
    }

    private static void predicts(Claims<Logistic> claims) {
        claims.that("answers the probability of class 1, near zero and far from it")
                .worth(0.75)
                .hint("Put z = 1000 into your sigmoid by hand, step by step, as Java computes it.")
                .ask(model -> model.probabilities(new double[] {LN3, 1, -1}, new double[][] {
                    {0, 0}, {0, 2 * LN3}, {0, LN3}, {1000, 0}, {0, 1000}, {5000, 0}, {0, 5000}
                }))
                .expect(near(new double[] {0.75, 0.25, 0.5, 1, 0, 1, 0}, absolute(1e-9)));

        claims.that("predicts the likelier class, and class 1 when both are as likely")
                .worth(0.5)
                .hint("Which probability belongs to z = 0, and which class does the statement give it?")
                .ask(model -> model.predict(
                        new double[] {-1, 2}, new double[][] {{0}, {0.5}, {1}, {0.499}, {0.501}, {-9}, {9}}))
                .expect(same(new int[] {0, 1, 1, 0, 1, 0, 1}));
    }

    private static void hasManners(Claims<Logistic> claims) {
        claims.that("answers nothing for no rows")
                .worth(0.25)
                .after(EVALUATES)
                .ask(model -> new Parted(model.predict(W, new double[0][]), model.probabilities(W, new double[0][])))
                .expect(same(new Parted(new int[0], new double[0])));

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(EVALUATES)
                .given(sizes(5), LogisticCases::draw)
                .ask((model, problem) -> {
                    model.fit(problem.x(), problem.y(), problem.lambda());
                    model.probabilities(problem.w(), problem.x());
                    return model.evaluate(problem.x(), problem.y(), problem.lambda(), problem.w());
                })
                .expectUntouchedInputs();

        claims.that("refuses sizes that do not fit, strange classes, a single class and a negative lambda")
                .worth(0.25)
                .givenEach(REFUSED)
                .ask((model, question) -> question.ask(model))
                .expectThrows(IllegalArgumentException.class);
    }

    private interface Asked {
        Object ask(Logistic model);
    }

    private record Parted(int[] classes, double[] probabilities) {}
}
