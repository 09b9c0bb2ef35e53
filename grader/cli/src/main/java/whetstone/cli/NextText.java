package whetstone.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import whetstone.engine.grade.Points;
import whetstone.engine.workspace.Course;
import whetstone.engine.workspace.Progress;
import whetstone.engine.workspace.Standing;

/** What to do next, in words. */
record NextText(Desk desk) {
    static final String NONE_BEGUN = "No exercise is begun yet: every solution is still as it was given out.\n" + "`"
            + Whet.call("next") + "` names one to begin with.";

    /** The next exercise, why it is that one, and where its files are. */
    String text() throws IOException {
        Progress progress = desk.progress().read();
        return desk.next(progress)
                .map(next -> text(next, progress.of(next.lesson().id())))
                .orElseGet(this::allPassed);
    }

    private String text(Course.Next next, Standing standing) {
        Course.Lesson lesson = next.lesson();
        String id = lesson.id();
        String points = standing.checked().isEmpty()
                ? ""
                : " (" + Points.of(standing.last(), standing.max()) + " when last checked)";
        return String.join(
                "\n",
                id + ": " + lesson.about().title() + ", " + lesson.about().level() + ", about "
                        + lesson.about().minutes() + " minutes",
                "because " + next.why() + points,
                "",
                "  read    " + desk.shown(desk.workspace().statement(lesson.folder())),
                "  write   " + desk.shown(desk.workspace().solution(lesson.folder())),
                "  check   " + Whet.call("check " + id),
                "  stuck?  " + Whet.call("hint " + id));
    }

    /** Words for exercises that were passed for the first time, and what may follow. */
    String afterPassing(List<String> passed) throws IOException {
        Optional<Course.Next> next = desk.next(desk.progress().read());
        return "Passed: " + String.join(", ", passed) + ".\n"
                + next.map(each -> "Next: " + each.lesson().id() + ", because " + each.why() + ".\n`"
                                + Whet.call("next") + "` says where it is.")
                        .orElseGet(this::allPassed);
    }

    private String allPassed() {
        return "All " + desk.course().lessons().size() + " exercises are passed. `" + Whet.call("pack")
                + "` makes the zip to hand in.";
    }
}
