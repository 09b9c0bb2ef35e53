package whetstone.engine.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whetstone.engine.workspace.Course.Lesson;

class CourseTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path temp;

    private Course course() throws IOException {
        return Course.of(new Shelf(temp)
                .with("linear/a", "hard", 10)
                .with("linear/b", "easy", 30, "linear/a")
                .with("linear/c", "easy", 20, "nowhere/atall")
                .with("trees/d", "medium", 10)
                .with("trees/e", "medium", 10, "linear/c", "trees/d")
                .catalogue());
    }

    private static String next(Course course, Progress progress, String... begun) {
        return course.next(progress, folder -> Set.of(begun).contains(folder.id()))
                .map(next -> next.lesson().id())
                .orElse("none");
    }

    /** Passes exercises, one a minute. */
    private static Progress passed(String... ids) {
        Progress progress = Progress.NONE;
        for (int i = 0; i < ids.length; i++) {
            progress = progress.checked(Shelf.result(ids[i], 10), NOON.plusSeconds(60L * i));
        }
        return progress;
    }

    @Test
    void whatOthersBuildOnComesFirstThenEasyShortAndById() throws IOException {
        assertEquals(
                List.of("linear/c", "trees/d", "trees/e", "linear/a", "linear/b"),
                course().lessons().stream().map(Lesson::id).toList());
    }

    @Test
    void aCircleLosesNoExercise() throws IOException {
        Course circle = Course.of(new Shelf(temp)
                .with("x/a", "hard", 10, "x/b")
                .with("x/b", "easy", 10, "x/a", "x/b")
                .with("x/c", "easy", 5, "x/a")
                .catalogue());
        assertEquals(
                Set.of("x/a", "x/b", "x/c"),
                Set.copyOf(circle.lessons().stream().map(Lesson::id).toList()));
        assertEquals("x/c", next(circle, passed("x/a", "x/b")));
        assertEquals("x/c", next(circle, Progress.NONE), "nothing is ready, so any will do");
    }

    @Test
    void theCourseBeginsWithItsFirstExercise() throws IOException {
        assertEquals("linear/c", next(course(), Progress.NONE));
    }

    @Test
    void newcomersAreLedThroughWhatToBeginWithUntilTheyTakeAnotherWay() throws IOException {
        Course course = Course.of(new Shelf(temp)
                .with("linear/b", "easy", 5, "linear/s")
                .start("linear/s", 1)
                .start("trees/s", 2)
                .catalogue());
        assertEquals("linear/s", next(course, Progress.NONE));
        assertEquals("trees/s", next(course, passed("linear/s")), "not what builds on it");
        assertEquals("linear/b", next(course, passed("linear/s", "trees/s")));
        assertEquals("trees/s", next(course, passed("linear/s", "linear/b")), "nothing else is left");
        assertEquals(
                "it is number 2 of the 2 to begin with",
                course.next(passed("linear/s"), folder -> false).orElseThrow().why());
    }

    @Test
    void whatIsBegunComesBeforeAllElseTheLastCheckedFirst() throws IOException {
        Progress progress = Progress.NONE
                .checked(Shelf.result("linear/b", 3), NOON)
                .checked(Shelf.result("trees/e", 0), NOON.plusSeconds(60));
        assertEquals("trees/e", next(course(), progress, "linear/a", "linear/b", "trees/e"));
        assertEquals("linear/b", next(course(), progress, "linear/a", "linear/b"));
        assertEquals("linear/a", next(course(), progress, "linear/a"));
        assertEquals("linear/c", next(course(), progress), "what was put back is not begun");
    }

    @Test
    void whatIsPassedIsNotNamedAgainHoweverItLooksNow() throws IOException {
        Progress again = passed("linear/c").checked(Shelf.result("linear/c", 2), NOON.plusSeconds(600));
        assertEquals("linear/a", next(course(), again, "linear/c"));
    }

    @Test
    void whatBuildsOnTheLastPassedExerciseIsPreferredThenItsTopic() throws IOException {
        assertEquals("linear/b", next(course(), passed("linear/c", "trees/d", "linear/a")));
        assertEquals("trees/e", next(course(), passed("linear/c", "linear/a", "trees/d")));
        assertEquals("linear/a", next(course(), passed("linear/c")), "same topic before easier ones");
        assertEquals("trees/d", next(course(), passed("linear/a", "linear/b", "linear/c")));
    }

    @Test
    void aPassedExerciseOfAnotherCourseDecidesNothing() throws IOException {
        assertEquals("linear/a", next(course(), passed("linear/c", "other/z")));
    }

    @Test
    void whenAllIsPassedNothingIsNext() throws IOException {
        assertEquals("none", next(course(), passed("linear/a", "linear/b", "linear/c", "trees/d", "trees/e")));
    }
}
