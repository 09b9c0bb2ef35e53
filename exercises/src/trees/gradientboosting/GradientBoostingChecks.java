package trees.gradientboosting;

import static trees.gradientboosting.GradientBoostingCases.EIGHT_DIGITS;
import static trees.gradientboosting.GradientBoostingCases.column;
import static trees.gradientboosting.GradientBoostingCases.fitted;
import static trees.gradientboosting.GradientBoostingCases.growsOnWhatIsLeft;
import static trees.gradientboosting.GradientBoostingCases.senseless;
import static trees.gradientboosting.GradientBoostingCases.stump;
import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import trees.gradientboosting.GradientBoosting.Loss;
import trees.gradientboosting.GradientBoosting.Model;
import trees.gradientboosting.GradientBoosting.Settings;
import trees.gradientboosting.GradientBoostingCases.Problem;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Sizes;
import whetstone.kit.Verdict;

public final class GradientBoostingChecks implements Checks<GradientBoosting> {
    private static final String EXAMPLE = "learns the model of the statement with the squared loss";
    private static final String LABELS = "learns the model of the statement with the logistic loss";
    private static final String SCORES = "adds up the start and the rate times every tree";
    private static final Sizes SIZES = sizes(2, 4, 8, 20, 40);

    private static final double[][] X = column(1, 2, 3, 4);
    private static final double[] Y = {0, 0, 6, 10};
    private static final Model EXAMPLES_MODEL =
            new Model(Loss.SQUARED, 4, 0.5, List.of(stump(2.5, -4, 4), stump(3.5, -4. / 3, 4)));
    private static final Model LABELS_MODEL =
            new Model(Loss.LOGISTIC, -Math.log(3), 0.5, List.of(stump(3.5, -4. / 3, 4)));

    /** Nobody learned this one: its scores at 0 and 2 are 10 + 0.25 (4 + 8) = 13 and 10 + 0.25 (-2 + 8) = 11.5. */
    private static final Model GIVEN = new Model(Loss.SQUARED, 10, 0.25, List.of(stump(1, 4, -2), stump(5, 8, 0)));

    @Override
    public void declare(Claims<GradientBoosting> claims) {
        answers(claims);
        learns(claims);
        counts(claims);
        keepsTheLaws(claims);
        staysCalm(claims);
    }

    private static void answers(Claims<GradientBoosting> claims) {
        claims.that(SCORES)
                .worth(0.75)
                .hint("The start is 10 and the rate 0.25. The trees say 4 and 8 of the first row.")
                .ask(boosting -> boosting.raw(GIVEN, column(0, 2, 9)))
                .expect(near(new double[] {13, 11.5, 9.5}, EIGHT_DIGITS));

        claims.that("predicts the score itself with the squared loss, a probability with the logistic")
                .worth(0.5)
                .hint("Scores of 0, 2 and -800: p = 1 / (1 + exp(-F)).")
                .ask(boosting -> List.of(
                        boosting.predict(GIVEN, column(0, 9)),
                        boosting.predict(
                                new Model(Loss.LOGISTIC, 2, 0.5, List.of(stump(1, 0, -1604), stump(3, 0, 3200))),
                                column(0, 2, 4)),
                        boosting.predict(new Model(Loss.LOGISTIC, 0, 0.5, List.of()), column(0))))
                .expect(near(
                        List.of(new double[] {13, 9.5}, new double[] {0.8807970779778823, 0, 1}, new double[] {0.5}),
                        absolute(1e-9)));
    }

    private static void learns(Claims<GradientBoosting> claims) {
        claims.that(EXAMPLE)
                .worth(1)
                .hint("Follow the table line by line. What is the second tree grown on?")
                .ask(boosting -> boosting.fit(X, Y, new Settings(Loss.SQUARED, 2, 0.5, 1)))
                .expect(near(EXAMPLES_MODEL, EIGHT_DIGITS));

        claims.that(LABELS)
                .worth(1)
                .hint("Start, p, residuals, weights, and a leaf's sum of the ones over its sum of the others.")
                .ask(boosting -> boosting.fit(X, new double[] {0, 0, 0, 1}, new Settings(Loss.LOGISTIC, 1, 0.5, 1)))
                .expect(near(LABELS_MODEL, EIGHT_DIGITS));

        claims.that("begins with the mean, or its log-odds, when there are no rounds")
                .worth(0.5)
                .hint("Without trees every row is predicted the mean of y.")
                .ask(boosting -> List.of(
                        boosting.fit(column(1, 2, 3), new double[] {1, 2, 6}, new Settings(Loss.SQUARED, 0, 0.1, 1)),
                        boosting.fit(column(1, 2, 3), new double[] {1, 1, 0}, new Settings(Loss.LOGISTIC, 0, 0.1, 1))))
                .expect(near(
                        List.of(
                                new Model(Loss.SQUARED, 3, 0.1, List.of()),
                                new Model(Loss.LOGISTIC, Math.log(2), 0.1, List.of())),
                        EIGHT_DIGITS));

        for (Loss loss : Loss.values()) {
            String name = loss.name().toLowerCase(java.util.Locale.ROOT);
            claims.that("grows every tree on what the ones before it leave over, with the " + name + " loss")
                    .worth(1)
                    .after(loss == Loss.SQUARED ? EXAMPLE : LABELS)
                    .hint("Compute F from the start and the trees before the one named above, then its residuals.")
                    .given(SIZES, (size, random) -> Problem.draw(size, random, loss))
                    .ask(GradientBoostingCases::fitted)
                    .expect((problem, model) -> growsOnWhatIsLeft(problem, model));
        }
    }

    private static void counts(Claims<GradientBoosting> claims) {
        claims.that("tells the mean loss before the first tree and after each of them")
                .worth(0.5)
                .hint("The last column of the table: three numbers for two trees.")
                .ask(boosting -> boosting.losses(EXAMPLES_MODEL, X, Y))
                .expect(near(new double[] {9, 3, 1}, EIGHT_DIGITS));

        // At p = 1/4: (3 ln(4/3) + ln 4) / 4. After it, with F of -1.7653 three times and 0.9014: as ln(1 + exp F) - y
        // F.
        claims.that("tells the mean logistic loss, however large the scores are")
                .worth(0.5)
                .hint("At F = 800 and y = 0 the loss is 800. Which step of yours comes to exp(800)?")
                .ask(boosting -> List.of(
                        boosting.losses(LABELS_MODEL, X, new double[] {0, 0, 0, 1}),
                        boosting.losses(
                                new Model(Loss.LOGISTIC, 800, 1, List.of(stump(2, 0, -1600))),
                                column(1, 1, 3, 3),
                                new double[] {0, 1, 0, 1})))
                .expect(near(
                        List.of(
                                new double[] {
                                    (3 * Math.log(4. / 3) + Math.log(4)) / 4,
                                    (3 * Math.log1p(Math.exp(-Math.log(3) - 2. / 3))
                                                    + Math.log1p(Math.exp(Math.log(3) - 2)))
                                            / 4
                                },
                                new double[] {400, 400}),
                        EIGHT_DIGITS));
    }

    private static void keepsTheLaws(Claims<GradientBoosting> claims) {
        claims.that("lowers the squared loss on the training rows with every tree")
                .worth(0.5)
                .after(EXAMPLE)
                .given(sizes(10, 40), (size, random) -> Problem.draw(size, random, Loss.SQUARED))
                .ask((boosting, problem) -> boosting.losses(fitted(boosting, problem), problem.x(), problem.y()))
                .expect(GradientBoostingChecks::falls);

        claims.that("leaves nothing over after one deep tree at a rate of 1")
                .worth(0.25)
                .after(EXAMPLE)
                .hint("Every row has a leaf of its own. What does that leaf say?")
                .given(sizes(1, 2, 9), GradientBoostingChecks::deep)
                .ask((boosting, problem) -> boosting.raw(fitted(boosting, problem), problem.x()))
                .expect((problem, f) -> near(problem.y(), f, EIGHT_DIGITS));

        claims.that("moves its scores by as much as all the targets are moved")
                .worth(0.25)
                .after(SCORES)
                .hint("Add 100 to every target: which of the start, the residuals and the trees change?")
                .given(sizes(4, 20), (size, random) -> Problem.draw(size, random, Loss.SQUARED))
                .ask((boosting, problem) -> boosting.raw(fitted(boosting, problem), problem.x()))
                .again((problem, random) -> problem.aimingAt(Laws.each(problem.y(), target -> target + 100)))
                .expect((changed, f) -> near(Laws.each(f.first(), score -> score + 100), f.second(), EIGHT_DIGITS));

        claims.that("does not care about the order of the rows")
                .worth(0.25)
                .after(LABELS)
                .given(sizes(6, 30), (size, random) -> Problem.draw(size, random, Loss.LOGISTIC))
                .ask((boosting, problem) -> boosting.raw(fitted(boosting, problem), new double[][] {{0, 2, 0}}))
                .again(Problem::shuffled)
                .expectUnchanged(EIGHT_DIGITS);
    }

    private static void staysCalm(Claims<GradientBoosting> claims) {
        // The scores climb by about 1 a round, up to 20: from there a leaf's p (1 - p) add up to less than 1e-8.
        claims.that("stays calm when the labels are certain: a leaf without weight says 0")
                .worth(0.5)
                .after(LABELS)
                .hint("After fifty rounds p is 1 to the last digit. What is the sum of p (1 - p) in a leaf?")
                .ask(boosting -> {
                    Settings settings = new Settings(Loss.LOGISTIC, 60, 1, 1);
                    return boosting.raw(boosting.fit(X, new double[] {0, 0, 1, 1}, settings), column(1, 4));
                })
                .expect(f -> all(
                        () -> holds(f.length == 2, "two scores", f),
                        () -> holds(f[0] >= -25 && f[0] <= -15, "from -25 to -15 for the first row", f[0]),
                        () -> holds(f[1] >= 15 && f[1] <= 25, "from 15 to 25 for the last row", f[1])));

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(EXAMPLE)
                .given(sizes(6), (size, random) -> Problem.draw(size, random, Loss.SQUARED))
                .ask(GradientBoostingCases::fitted)
                .expectUntouchedInputs();

        claims.that("refuses data and settings that make no sense")
                .worth(0.25)
                .givenEach(senseless())
                .ask(GradientBoostingCases::fitted)
                .expectThrows(IllegalArgumentException.class);
    }

    private static Problem deep(int size, Random random) {
        return Problem.draw(size, random, Loss.SQUARED).with(new Settings(Loss.SQUARED, 1, 1, 30));
    }

    private static Verdict falls(Problem problem, double[] losses) {
        int rise = IntStream.range(1, losses.length)
                .filter(m -> !(losses[m] < losses[m - 1]))
                .findFirst()
                .orElse(0);
        return holds(rise == 0, "losses that fall with every tree", Arrays.toString(losses));
    }
}
