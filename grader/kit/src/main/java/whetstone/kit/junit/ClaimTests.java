package whetstone.kit.junit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import whetstone.kit.Check;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Examiner;
import whetstone.kit.Finding;
import whetstone.kit.InProcess;
import whetstone.kit.Message;
import whetstone.kit.Subject;
import whetstone.kit.Verdict;

/**
 * Turns each claim of an exercise into a test of its own.
 *
 * <pre>{@code
 * class RidgeTest {
 *     @TestFactory
 *     Stream<DynamicTest> ridge() {
 *         return ClaimTests.of(Ridge.class, RidgeSolution.class, new RidgeChecks());
 *     }
 * }
 * }</pre>
 */
public final class ClaimTests {
    private ClaimTests() {}

    public static <C> Stream<DynamicTest> of(Class<C> contract, Class<? extends C> solution, Checks<C> declaration) {
        String exercise = contract.getPackageName().replace('.', '/');
        Examiner examiner = new Examiner(exercise, Examiner.PUBLIC_SALT);
        Subject<C> subject = InProcess.of(contract, solution);
        List<Check<C>> checks = Claims.declaredBy(declaration);
        Map<String, Verdict> earlier = new HashMap<>();
        return checks.stream()
                .map(check -> DynamicTest.dynamicTest(check.claim(), () -> {
                    check.after().ifPresent(claim -> {
                        if (earlier.containsKey(claim) && !earlier.get(claim).isRight()) {
                            earlier.put(check.claim(), new Verdict.Skipped(claim));
                            Assumptions.abort("skipped: first \"" + claim + "\"");
                        }
                    });
                    Finding finding = examiner.examine(check, subject);
                    earlier.put(check.claim(), finding.verdict());
                    if (!finding.verdict().isRight()) {
                        fail(Message.of(finding), solution);
                    }
                }));
    }

    /** With the solution's own line as its trace, for the IDE to lead there; frames of the framework tell a learner nothing. */
    private static void fail(Message message, Class<?> solution) {
        try {
            Assertions.fail(message.text());
        } catch (AssertionError red) {
            red.setStackTrace(message.at().stream()
                    .map(at -> new StackTraceElement(solution.getName(), "answer", at.file(), at.line()))
                    .toArray(StackTraceElement[]::new));
            throw red;
        }
    }
}
