package whetstone.engine.limits;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sources that are too much for the compiler, and classes that are too large. */
final class CompilerCases {
    /** Two types of forty levels with two equal parts each: the compiler looks at all of their 2^40 parts. */
    private static final String SLOW = Stage.solution(
            "var a0 = two(0); var b0 = two(0);\n"
                    + IntStream.rangeClosed(1, 40)
                            .mapToObj(i -> "var a%1$d = two(a%2$d); var b%1$d = two(b%2$d);\n".formatted(i, i - 1))
                            .collect(Collectors.joining())
                    + "a40 = b40;",
            "static <T> Map<T, T> two(T part) { return Map.of(); }");

    /** The compiler keeps the sums of the first two, three and so on of 450 texts of 1000 letters: 100 MB. */
    private static final String LARGE = Stage.solution(
            "",
            "static final String A = \"" + "a".repeat(1000) + "\";",
            "static final boolean SAME = (" + "A + ".repeat(449) + "A) == \"\";");

    private static final String CLASSES = Stage.solution("", numbered(10, "class C%d {}"));

    private static final String TEXTS =
            Stage.solution("", numbered(20, "static final String T%d = \"%1$d" + "a".repeat(1000) + "\";"));

    private static final String NUMBERS = Stage.solution("", numbered(200, "static final int N%d = 100000 + %1$d;"));

    private CompilerCases() {}

    private static String numbered(int count, String member) {
        return IntStream.range(0, count).mapToObj(member::formatted).collect(Collectors.joining("\n"));
    }

    static Map<Limit, Case> on(Stage stage) {
        String gaveUp = "not-compiled\nthe compiler gave up: ";
        String refused = "not-allowed\nlimited.burden.BurdenSolution ";
        Map<Limit, Case> cases = new EnumMap<>(Limit.class);
        cases.put(Limit.COMPILE_TIME, Case.endless(1, gaveUp + "no answer within 1 second", stage.grading(SLOW)));
        cases.put(Limit.COMPILE_HEAP, Case.of(48 * Case.MIB, gaveUp + "out of stack or memory", stage.grading(LARGE)));
        cases.put(Limit.CLASSES, Case.of(5, gaveUp + "more than 5 classes", stage.grading(CLASSES)));
        cases.put(
                Limit.CLASS_BYTES,
                Case.of(16 * Case.KIB, gaveUp + "more than 16 KiB of classes", stage.grading(TEXTS)));
        cases.put(
                Limit.CLASS_SIZE,
                Case.of(16 * Case.KIB, refused + "compiles to more than 16 KiB; compute", stage.grading(TEXTS)));
        cases.put(
                Limit.CONSTANTS,
                Case.of(100, refused + "has more than 100 constants; compute", stage.grading(NUMBERS)));
        return cases;
    }
}
