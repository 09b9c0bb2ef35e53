package whetstone.engine.limits;

import java.util.EnumMap;
import java.util.Map;

/** Solutions that say too much. */
final class AnswerCases {
    private static final String LONG = Stage.solution("", "public double[] numbers() { return new double[10_000]; }");

    private static final String DEEP = Stage.solution("", """
            public Nest nest() {
                Nest nest = new Nest(List.of());
                for (int i = 0; i < 30; i++) {
                    nest = new Nest(List.of(nest));
                }
                return nest;
            }
            """);

    private static final String WORDY = Stage.solution("", "public String text() { return \"a\".repeat(100_000); }");

    /** At once, and letter by letter. */
    private static final String PRINTS = Stage.solution("""
            System.out.print("a".repeat(600));
            for (int i = 0; i < 4400; i++) {
                System.out.write('a');
            }
            """);

    private AnswerCases() {}

    static Map<Limit, Case> on(Stage stage) {
        Map<Limit, Case> cases = new EnumMap<>(Limit.class);
        cases.put(
                Limit.ANSWER,
                Case.of(
                        64 * Case.KIB,
                        "returned a value that makes the encoding longer than 64 KiB",
                        stage.grading(LONG)));
        cases.put(Limit.NESTING, Case.of(20, "is nested deeper than 20 levels", stage.grading(DEEP)));
        cases.put(Limit.TEXT, Case.of(64 * Case.KIB, "is a text longer than 64 KiB", stage.grading(WORDY)));
        cases.put(Limit.PRINTED, new Case(Case.KIB, "printed 1024", "printed 5000", stage.listening(PRINTS)));
        return cases;
    }
}
