package whetstone.engine.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.grade.Ending;
import whetstone.engine.grade.ExerciseResult;
import whetstone.engine.grade.Grader;
import whetstone.engine.limits.Budget;
import whetstone.engine.sandbox.Mode;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.sandbox.Sandboxes;
import whetstone.engine.submission.Solution;
import whetstone.engine.submission.Submission;
import whetstone.kit.Examiner;

/** Solutions are timed in sandboxes; how long they take is no business of a test. */
class TrackTest {
    private static final String RIGHT = "double[] y = new double[x.length];"
            + " for (int i = 0; i < x.length; i++) { y[i] = x[i] * x[i]; } return y;";

    private static Sandbox sandbox;
    private static Grader badges;
    private static Grader points;

    @BeforeAll
    static void open() throws IOException {
        sandbox = Sandboxes.choose(Mode.AUTO).sandbox();
        badges = grader(SpeedTier.BADGES);
        points = grader(new SpeedTier(true, 3));
    }

    private static Grader grader(SpeedTier tier) throws IOException {
        Catalogue catalogue = Catalogue.of(TrackTest.class.getClassLoader());
        return new Grader(catalogue, Examiner.PUBLIC_SALT, sandbox, Budget.standard(), 1, 1, tier);
    }

    @AfterAll
    static void close() throws IOException {
        badges.close();
        points.close();
        sandbox.close();
    }

    /** 20 numbers are squared in far less time than it takes to send them, on every machine. */
    @Test
    void whoIsComparedAnswersInASandboxOfItsOwn() {
        ExerciseResult result = graded(badges, RIGHT);
        Pace.Unsure unsure =
                assertInstanceOf(Pace.Unsure.class, result.speed().orElseThrow().pace());
        assertEquals("sending the question takes about as long as answering it", unsure.why());
        assertEquals(10, result.score());
        assertEquals(10, result.max());
    }

    @Test
    void aSolutionThatIsRightForTheClaimsAloneIsStopped() {
        Pace pace =
                graded(badges, "return new double[] {9};").speed().orElseThrow().pace();
        assertTrue(assertInstanceOf(Pace.Stopped.class, pace).why().startsWith("a wrong answer"));
    }

    @Test
    void aWrongSolutionIsNotMeasured() {
        ExerciseResult result = graded(points, "return x;");
        assertInstanceOf(Pace.NotMeasured.class, result.speed().orElseThrow().pace());
        assertEquals(0, result.score());
        assertEquals(13, result.max());
    }

    @Test
    void whereSpeedCountsAndCannotBeToldTheGraderIsAtFault() {
        ExerciseResult result = graded(points, RIGHT);
        assertInstanceOf(Ending.Ungradable.class, result.ending());
        assertEquals(13, result.max());
    }

    private static ExerciseResult graded(Grader grader, String body) {
        String source = "package limited.quick; public final class QuickSolution implements Quick {"
                + " public double[] squares(double[] x) { " + body + " } }";
        Solution solution = new Solution("limited/quick", "QuickSolution.java", source);
        return grader.grade(new Submission("ada", Map.of("limited/quick", solution), Map.of(), Optional.empty()))
                .exercises()
                .get(0);
    }
}
