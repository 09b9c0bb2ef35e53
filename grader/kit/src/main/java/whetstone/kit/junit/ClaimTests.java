package whetstone.kit.junit;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
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
 *     Stream<DynamicTest> claims() {
 *         return ClaimTests.of(Ridge.class, RidgeSolution.class, new RidgeChecks());
 *     }
 * }
 * }</pre>
 *
 * <p>A claim that meets a method which is not written yet is skipped, as is one that comes after a claim which does not hold.
 * The solution runs in the test's own JVM; a claim is given up after {@link #PATIENCE}, unless a debugger looks on.
 */
public final class ClaimTests<C> {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Examiner examiner;
    private final Subject<C> subject;
    private final Map<String, Verdict> earlier = new HashMap<>();

    private ClaimTests(Examiner examiner, Subject<C> subject) {
        this.examiner = examiner;
        this.subject = subject;
    }

    public static <C> Stream<DynamicTest> of(Class<C> contract, Class<? extends C> solution, Checks<C> declaration) {
        String exercise = contract.getPackageName().replace('.', '/');
        ClaimTests<C> tests =
                new ClaimTests<>(new Examiner(exercise, Examiner.PUBLIC_SALT), InProcess.of(contract, solution));
        return Claims.declaredBy(declaration).stream()
                .map(check -> DynamicTest.dynamicTest(check.claim(), () -> tests.test(check)));
    }

    private void test(Check<C> check) {
        check.after()
                .filter(claim ->
                        earlier.containsKey(claim) && !earlier.get(claim).isRight())
                .ifPresent(claim -> {
                    earlier.put(check.claim(), new Verdict.Skipped(claim));
                    Assumptions.abort("skipped: first \"" + claim + "\"");
                });
        if (earlier.values().stream().anyMatch(verdict -> isOf(Verdict.Kind.TIMED_OUT, verdict))) {
            Assumptions.abort("skipped: the solution is still busy with an earlier claim");
        }
        Finding finding = examined(check);
        earlier.put(check.claim(), finding.verdict());
        if (isOf(Verdict.Kind.NOT_IMPLEMENTED, finding.verdict())) {
            Assumptions.abort(Message.of(finding));
        }
        if (!finding.verdict().isRight()) {
            throw withoutStack(new AssertionFailedError(check.claim() + "\n" + Message.of(finding)));
        }
    }

    private Finding examined(Check<C> check) {
        if (debugging()) {
            return examiner.examine(check, subject);
        }
        try {
            return Assertions.assertTimeoutPreemptively(PATIENCE, () -> examiner.examine(check, subject));
        } catch (AssertionFailedError tooSlow) {
            earlier.put(check.claim(), new Verdict.Unanswered(Verdict.Kind.TIMED_OUT, ""));
            throw withoutStack(new AssertionFailedError(
                    check.claim() + "\nno answer within " + PATIENCE.toSeconds() + " seconds"));
        }
    }

    private static boolean isOf(Verdict.Kind kind, Verdict verdict) {
        return verdict instanceof Verdict.Unanswered unanswered && unanswered.kind() == kind;
    }

    /** The message says what and where; the frames are all ours and JUnit's. */
    private static AssertionFailedError withoutStack(AssertionFailedError failure) {
        failure.setStackTrace(new StackTraceElement[0]);
        return failure;
    }

    /** Whoever steps through the code takes longer. */
    private static boolean debugging() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.startsWith("-agentlib:jdwp") || argument.startsWith("-Xrunjdwp"));
    }
}
