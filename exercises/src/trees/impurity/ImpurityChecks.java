package trees.impurity;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import trees.impurity.ImpurityCases.Measure;
import trees.impurity.ImpurityCases.Mix;
import trees.impurity.ImpurityCases.Three;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Sizes;
import whetstone.kit.Tolerance;
import whetstone.kit.Verdict;

public final class ImpurityChecks implements Checks<Impurity> {
    private static final String GINI = "finds the Gini impurity of 2, 1 and 1 rows";
    private static final String ENTROPY = "finds the entropy of 2, 1 and 1 rows, in bits";
    private static final String ERROR = "finds the misclassification of 2, 1 and 1 rows";
    private static final String ALL = "finds all three for any number of classes";

    private static final int[] EXAMPLE = {2, 1, 1};
    private static final Tolerance NINE_DIGITS = absolute(1e-9);
    private static final Sizes CLASSES = sizes(2, 2, 3, 3, 5, 8);

    @Override
    public void declare(Claims<Impurity> claims) {
        measures(claims);
        keepsTheLaws(claims);
        knowsItsEdges(claims);
    }

    private static void measures(Claims<Impurity> claims) {
        claims.that(GINI)
                .worth(1)
                .hint("The shares are 1/2, 1/4 and 1/4.")
                .ask(impurity -> impurity.gini(EXAMPLE))
                .expect(near(0.625, NINE_DIGITS));

        claims.that(ENTROPY)
                .worth(1)
                .hint("The shares are 1/2, 1/4 and 1/4; their logarithms to the base 2 are -1, -2 and -2.")
                .ask(impurity -> impurity.entropy(EXAMPLE))
                .expect(near(1.5, NINE_DIGITS));

        claims.that(ERROR)
                .worth(1)
                .hint("Whoever always says the first class is right for two rows of four.")
                .ask(impurity -> impurity.misclassification(EXAMPLE))
                .expect(near(0.5, NINE_DIGITS));

        // 1 - 9/16 - 1/16 = 3/8; 3/4 log2(4/3) + 1/4 log2(4) = 2 - 3/4 log2(3) = 0.8112781244591328; 1 - 3/4.
        claims.that("finds all three for one row of one class and three of another")
                .worth(0.5)
                .ask(impurity -> ImpurityCases.of(impurity, 1, 3))
                .expect(near(new Three(0.375, 0.8112781244591328, 0.25), NINE_DIGITS));

        claims.that(ALL)
                .worth(1)
                .hint("Every sum runs over all classes. Which of the three numbers is off, and for how many classes?")
                .given(CLASSES, ImpurityCases::draw)
                .ask(ImpurityCases::of)
                .expect((counts, three) -> near(ImpurityCases.counted(counts), three, NINE_DIGITS));
    }

    private static void keepsTheLaws(Claims<Impurity> claims) {
        claims.that("finds nothing mixed where only one class has rows")
                .worth(1)
                .after(ENTROPY)
                .hint("What is 0 · log 0 in Java, and what does the statement say it counts as?")
                .givenEach(List.of(new int[] {4, 0}, new int[] {0, 0, 7}, new int[] {5}))
                .ask(ImpurityCases::of)
                .expect(near(new Three(0, 0, 0), NINE_DIGITS));

        claims.that("finds classes of equal frequency as mixed as can be: 1 - 1/K, log2 K and 1 - 1/K")
                .worth(0.5)
                .given(sizes(2, 3, 4, 10), (classes, random) -> {
                    int[] counts = new int[classes];
                    Arrays.fill(counts, 1 + random.nextInt(20));
                    return counts;
                })
                .ask(ImpurityCases::of)
                .expect((counts, three) -> {
                    double k = counts.length;
                    return near(new Three(1 - 1 / k, Math.log(k) / Math.log(2), 1 - 1 / k), three, NINE_DIGITS);
                });

        claims.that("looks at shares alone: ten times the rows change nothing")
                .worth(0.5)
                .after(ALL)
                .given(CLASSES, ImpurityCases::draw)
                .ask(ImpurityCases::of)
                .again((counts, random) ->
                        Arrays.stream(counts).map(count -> 10 * count).toArray())
                .expectUnchanged(NINE_DIGITS);

        claims.that("does not care about the order of the classes")
                .worth(0.5)
                .after(ALL)
                .given(CLASSES, ImpurityCases::draw)
                .ask(ImpurityCases::of)
                .again((counts, random) -> Laws.entries(counts, Laws.order(counts.length, random)))
                .expectUnchanged(NINE_DIGITS);

        claims.that("never finds two nodes less mixed when they are poured together")
                .worth(0.5)
                .after(ALL)
                .given(CLASSES, Mix::draw)
                .ask((impurity, mix) -> List.of(
                        ImpurityCases.of(impurity, mix.left()),
                        ImpurityCases.of(impurity, mix.right()),
                        ImpurityCases.of(impurity, mix.together())))
                .expect(ImpurityChecks::isConcave);

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(ALL)
                .given(sizes(3), ImpurityCases::draw)
                .ask(ImpurityCases::of)
                .expectUntouchedInputs();
    }

    private static Verdict isConcave(Mix mix, List<Three> found) {
        Three left = found.get(0);
        Three right = found.get(1);
        Three all = found.get(2);
        return all(
                () -> isAtLeast(mix.mean(left.gini(), right.gini()), all.gini(), "Gini impurity"),
                () -> isAtLeast(mix.mean(left.entropy(), right.entropy()), all.entropy(), "entropy"),
                () -> isAtLeast(
                        mix.mean(left.misclassification(), right.misclassification()),
                        all.misclassification(),
                        "misclassification"));
    }

    private static Verdict isAtLeast(double mean, double together, String what) {
        return holds(
                together >= mean - 1e-9, "a " + what + " of at least the weighted mean of both, " + mean, together);
    }

    private static void knowsItsEdges(Claims<Impurity> claims) {
        claims.that("counts rows by the billion")
                .worth(0.75)
                .hint("2,000,000,000 + 1,000,000,000 + 1,000,000,000 is not an int. Which of the variables is one?")
                .ask(impurity -> ImpurityCases.of(impurity, 2_000_000_000, 1_000_000_000, 1_000_000_000))
                .expect(near(new Three(0.625, 1.5, 0.5), NINE_DIGITS));

        claims.that("finds nothing mixed where there are no rows")
                .worth(0.5)
                .after(ALL)
                .hint("0 / 0 is NaN. The statement has another answer.")
                .givenEach(List.of(new int[] {0, 0}, new int[] {0}, new int[] {0, 0, 0}))
                .ask(ImpurityCases::of)
                .expect(near(new Three(0, 0, 0), NINE_DIGITS));

        claims.that("refuses negative counts, and no classes at all")
                .worth(0.5)
                .givenEach(Stream.of(Measure.values())
                        .flatMap(measure -> Stream.of(new int[0], new int[] {3, -1}, new int[] {-2, 0, 4})
                                .map(counts -> new Refused(measure, counts)))
                        .toList())
                .ask((impurity, refused) -> refused.measure().of(impurity, refused.counts()))
                .expectThrows(IllegalArgumentException.class);
    }

    private record Refused(Measure measure, int[] counts) {}
}
