package whetstone.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import whetstone.engine.workspace.Course.Lesson;
import whetstone.engine.workspace.Course.Next;
import whetstone.engine.workspace.Hints;
import whetstone.engine.workspace.Progress;
import whetstone.engine.workspace.Standing;

/** The exercises of a workspace in the order of the course, and how far the learner has come with each. */
record ListText(Desk desk) {
    String text() throws IOException {
        Progress progress = desk.progress().read();
        Optional<Next> next = desk.next(progress);
        Map<String, List<Lesson>> byTopic = desk.course().lessons().stream()
                .collect(Collectors.groupingBy(Lesson::topic, LinkedHashMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        byTopic.forEach((topic, lessons) -> {
            text.append(topic).append('\n');
            lessons.forEach(lesson -> text.append(line(lesson, progress, next)));
            text.append('\n');
        });
        return text
                + totals(progress)
                + next.map(each -> "\n\u2192 next: " + each.lesson().id() + ", because " + each.why())
                        .orElse("");
    }

    private String line(Lesson lesson, Progress progress, Optional<Next> next) {
        boolean isNext = next.filter(each -> each.lesson().equals(lesson)).isPresent();
        List<String> notes = notes(lesson, progress);
        return String.format(
                "%s %s %-32s %-7s %3d min  %s%s%n",
                isNext ? "\u2192" : " ",
                progress.isPassed(lesson.id()) ? "\u2713" : isBegun(lesson) ? "\u2026" : " ",
                lesson.id(),
                lesson.about().level(),
                lesson.about().minutes(),
                lesson.about().title(),
                notes.isEmpty() ? "" : "  (" + String.join("; ", notes) + ")");
    }

    private List<String> notes(Lesson lesson, Progress progress) {
        Standing standing = progress.of(lesson.id());
        List<String> notes = new ArrayList<>();
        if (standing.passed().isEmpty() && standing.checked().isPresent()) {
            notes.add(Points.of(standing.best(), standing.max()));
        }
        if (standing.hints() > 0) {
            Hints hints = Hints.of(lesson.folder());
            notes.add(hints.seen(standing).size() + " of " + hints.steps().size() + " hints");
        }
        List<String> before =
                lesson.after().stream().filter(id -> !progress.isPassed(id)).toList();
        if (standing.passed().isEmpty() && !before.isEmpty()) {
            notes.add("best after " + String.join(", ", before));
        }
        return notes;
    }

    private boolean isBegun(Lesson lesson) {
        return desk.workspace().isBegun(lesson.folder());
    }

    private String totals(Progress progress) {
        List<Lesson> lessons = desk.course().lessons();
        long passed =
                lessons.stream().filter(each -> progress.isPassed(each.id())).count();
        long begun = lessons.stream()
                .filter(each -> !progress.isPassed(each.id()) && isBegun(each))
                .count();
        double points = lessons.stream()
                .mapToDouble(each -> progress.of(each.id()).best())
                .sum();
        return "\u2713 " + passed + " of " + lessons.size() + " passed, \u2026 " + begun + " begun, "
                + Points.text(points) + " points in all";
    }
}
