package whetstone.kit;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import whetstone.kit.value.Difference;
import whetstone.kit.value.Show;

/** The usual expectations. Import them statically: they make a claim read as a sentence. */
public final class Expect {
    private static final int SHOWN = 160;

    private Expect() {}

    /** A number near the expected one. */
    public static Expectation<Double> near(double expected, Tolerance tolerance) {
        return actual -> near(expected, actual, tolerance);
    }

    /** A value of the same shape, with every number in it near the expected one. */
    public static <T> Expectation<T> near(T expected, Tolerance tolerance) {
        return actual -> near(expected, actual, tolerance);
    }

    /**
     * Whether a value has the expected shape and its numbers are near the expected ones: shape first, then finiteness,
     * then size. Whole numbers, truth values, texts and enums must be equal.
     */
    public static <T> Verdict near(T expected, T actual, Tolerance tolerance) {
        return Difference.between(expected, actual, tolerance)
                .map(difference -> apart(expected, actual, tolerance, difference))
                .orElse(Verdict.right());
    }

    /** Exactly the expected value. */
    public static <T> Expectation<T> same(T expected) {
        return near(expected, Tolerance.exact());
    }

    /** Whether the value is exactly the expected one. */
    public static <T> Verdict same(T expected, T actual) {
        return near(expected, actual, Tolerance.exact());
    }

    /** Whether a property holds: {@code holds(inertia >= 0, "an inertia of at least 0", inertia)}. */
    public static Verdict holds(boolean property, String expected, Object actual) {
        return property
                ? Verdict.right()
                : Verdict.wrong(expected, actual instanceof String words ? words : show(actual), "");
    }

    /** All of these, the first failure speaking; what comes after it is not looked at. */
    @SafeVarargs
    public static Verdict all(Supplier<Verdict>... expectations) {
        for (Supplier<Verdict> expectation : expectations) {
            Verdict verdict = expectation.get();
            if (!verdict.isRight()) {
                return verdict;
            }
        }
        return Verdict.right();
    }

    /**
     * Whether a statistic over fixed seeds stays within what chance allows.
     *
     * @param what what was counted, such as {@code "false alarms"}; say in a comment beside the call how often a right
     *     solution exceeds the bound
     */
    public static Verdict atMost(int allowed, int count, int of, String what) {
        return holds(count <= allowed, "at most " + allowed + " " + what + " in " + of, count);
    }

    /** Whether at least this share of the predicted labels is right. */
    public static Verdict accuracy(int[] truth, int[] predicted, double atLeast) {
        if (truth.length != predicted.length) {
            return same(truth, predicted);
        }
        long right = IntStream.range(0, truth.length)
                .filter(i -> truth[i] == predicted[i])
                .count();
        return holds(
                right >= atLeast * truth.length,
                "at least " + Show.number(100 * atLeast) + " % of " + truth.length + " labels right",
                right + " right");
    }

    /** Whether two labelings make the same groups, whatever the groups are called. */
    public static Verdict sameGroups(int[] expected, int[] actual) {
        if (expected.length != actual.length) {
            return same(expected, actual);
        }
        return Groups.firstSplit(expected, actual)
                .map(where -> Verdict.wrong(
                        "the groups " + show(Groups.inOrderOfAppearance(expected)) + ", under any names",
                        show(actual),
                        where))
                .orElse(Verdict.right());
    }

    /**
     * Whether a gradient agrees with a numerical one, entry by entry; one that is off by the same factor everywhere is
     * told the factor.
     *
     * @param numerical central differences, see {@link Laws#centralDifferences}
     */
    public static Verdict gradient(double[] numerical, double[] gradient, Tolerance tolerance) {
        Verdict verdict = near(numerical, gradient, tolerance);
        if (verdict.isRight() || numerical.length != gradient.length) {
            return verdict;
        }
        // The factor explains the gradient only when nothing else is wrong with it.
        Optional<Double> factor = Laws.commonFactor(numerical, gradient)
                .filter(by -> near(numerical, Laws.each(gradient, entry -> entry / by), tolerance)
                        .isRight());
        return factor.map(by -> Verdict.wrong(
                        show(numerical),
                        show(gradient),
                        "every entry is " + Show.number(by) + " times what it should be"))
                .orElse(verdict);
    }

    static String show(Object value) {
        return Show.value(value, SHOWN);
    }

    private static Verdict apart(Object expected, Object actual, Tolerance tolerance, Difference difference) {
        String here = difference.path().isEmpty() ? "" : "at `" + difference.path() + "`: ";
        return Verdict.wrong(
                show(expected) + (tolerance.equals(Tolerance.exact()) ? "" : " (" + tolerance + ")"),
                show(actual),
                here + difference.detail());
    }
}
