package whetstone.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import whetstone.kit.value.Difference;
import whetstone.kit.value.Place;
import whetstone.kit.value.Show;
import whetstone.kit.value.Shown;

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

    /** The same groups as these, whatever they are called. */
    public static Expectation<int[]> sameGroups(int[] expected) {
        return actual -> sameGroups(expected, actual);
    }

    /** The same groups, and the label of what is in no group at the same places: {@code sameGroups(e, a, -1)}. */
    public static Verdict sameGroups(int[] expected, int[] actual, int noise) {
        return same(marks(expected, noise), marks(actual, noise))
                .about("whether a position has the label " + noise + ":")
                .and(() -> sameGroups(expected, actual));
    }

    private static List<Boolean> marks(int[] labels, int noise) {
        return Arrays.stream(labels).mapToObj(label -> label == noise).toList();
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
    public static Verdict gradient(double[][] numerical, double[][] gradient, Tolerance tolerance) {
        Verdict verdict = near(numerical, gradient, tolerance);
        boolean alike = Arrays.equals(
                Arrays.stream(numerical).mapToInt(row -> row.length).toArray(),
                Arrays.stream(gradient).mapToInt(row -> row.length).toArray());
        return verdict.isRight() || !alike ? verdict : factorOr(verdict, flat(numerical), flat(gradient), tolerance);
    }

    /** The same for one row of parameters. */
    public static Verdict gradient(double[] numerical, double[] gradient, Tolerance tolerance) {
        Verdict verdict = near(numerical, gradient, tolerance);
        return verdict.isRight() || numerical.length != gradient.length
                ? verdict
                : factorOr(verdict, numerical, gradient, tolerance);
    }

    /** A factor explains a gradient only when nothing else is wrong with it. */
    private static Verdict factorOr(Verdict verdict, double[] numerical, double[] gradient, Tolerance tolerance) {
        Optional<Double> factor = Laws.commonFactor(numerical, gradient)
                .filter(by -> near(numerical, Laws.each(gradient, entry -> entry / by), tolerance)
                        .isRight());
        return factor.map(by -> Verdict.wrong(
                        show(numerical),
                        show(gradient),
                        "every entry is " + Show.number(by) + " times what it should be"))
                .orElse(verdict);
    }

    private static double[] flat(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }

    static String show(Object value) {
        return Show.value(value, SHOWN);
    }

    /** Both values from their beginning, or, where they part out of sight, both from shortly before that place on. */
    private static Verdict apart(Object expected, Object actual, Tolerance tolerance, Difference difference) {
        Place place = difference.place();
        Shown wanted = Show.at(place, expected, SHOWN);
        Shown came = Show.at(place, actual, SHOWN);
        if (!place.isWhole() && !(wanted.isMarked() && came.isMarked())) {
            wanted = Show.around(place, expected, SHOWN);
            came = Show.around(place, actual, SHOWN);
        }
        return new Verdict.Wrong(
                tolerance.equals(Tolerance.exact()) ? wanted : wanted.before(" (" + tolerance + ")"),
                came,
                where(expected, actual, difference));
    }

    /** The value as a whole is shown already; a place inside it, or a length, is shown with what parts there. */
    private static String where(Object expected, Object actual, Difference difference) {
        String error = difference.error().isEmpty() ? "" : " (" + difference.error() + ")";
        if (difference.place().isWhole()) {
            boolean alike = show(expected).equals(show(actual));
            boolean shown = difference.parted().equals(show(expected) + " expected, " + show(actual) + " came");
            return shown && !alike ? difference.error() : difference.parted() + error;
        }
        return "at `" + difference.place() + "`: " + difference.parted() + error;
    }
}
