package whetstone.engine.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.catalogue.FrontMatter;

/**
 * The exercises in the order in which they are best met: what others build on first, then the easy before the hard and
 * the short before the long. Nothing is ever locked.
 *
 * @param lessons in that order
 */
public record Course(List<Lesson> lessons) {
    private static final Comparator<Lesson> EASY_FIRST = Comparator.<Lesson>comparingInt(
                    lesson -> lesson.about().difficulty())
            .thenComparingInt(lesson -> lesson.about().minutes())
            .thenComparing(Lesson::id);

    /**
     * An exercise in its place.
     *
     * @param after the exercises of this course that are recommended before it
     */
    public record Lesson(Folder folder, FrontMatter about, List<String> after) {
        public String id() {
            return folder.id();
        }

        public String topic() {
            return id().substring(0, id().indexOf('/'));
        }
    }

    /**
     * A recommendation.
     *
     * @param why continues "because ..."
     */
    public record Next(Lesson lesson, String why) {}

    public static Course of(Catalogue catalogue) {
        List<Lesson> open = new ArrayList<>();
        for (Folder folder : catalogue.folders()) {
            FrontMatter about = catalogue.about(folder);
            List<String> known = about.after().stream()
                    .filter(id ->
                            !id.equals(folder.id()) && catalogue.folder(id).isPresent())
                    .toList();
            open.add(new Lesson(folder, about, known));
        }
        open.sort(EASY_FIRST);
        return new Course(inOrder(open));
    }

    /** Where all that are left wait for one another, the easiest goes first. */
    private static List<Lesson> inOrder(List<Lesson> open) {
        List<Lesson> lessons = new ArrayList<>();
        Set<String> met = new HashSet<>();
        while (!open.isEmpty()) {
            Lesson lesson = open.stream()
                    .filter(each -> met.containsAll(each.after()))
                    .findFirst()
                    .orElse(open.get(0));
            open.remove(lesson);
            lessons.add(lesson);
            met.add(lesson.id());
        }
        return List.copyOf(lessons);
    }

    /**
     * What to do next; nothing when all is passed.
     *
     * @param begun whether an exercise is begun, such as {@link Workspace#isBegun}
     */
    public Optional<Next> next(Progress progress, Predicate<Folder> begun) {
        List<Lesson> unpassed =
                lessons.stream().filter(each -> !progress.isPassed(each.id())).toList();
        return unpassed.stream()
                .filter(each -> begun.test(each.folder()))
                // A stream's sorting is stable: what was never checked stays in the course's order, at the end.
                .sorted(Comparator.comparing(
                        each -> progress.of(each.id()).checked().orElse(null),
                        Comparator.nullsLast(Comparator.reverseOrder())))
                .findFirst()
                .map(each -> new Next(each, "you have begun it"))
                .or(() -> ready(unpassed, progress))
                .or(() -> unpassed.stream().findFirst().map(each -> new Next(each, "it is still to do")));
    }

    private Optional<Next> ready(List<Lesson> unpassed, Progress progress) {
        List<Lesson> ready = unpassed.stream()
                .filter(each -> each.after().stream().allMatch(progress::isPassed))
                .toList();
        Optional<Lesson> last = passedLast(progress);
        return start(ready, progress)
                .or(() -> last.flatMap(before -> first(
                        ready,
                        each -> each.after().contains(before.id()),
                        "it builds on " + before.id() + ", which you passed last")))
                .or(() -> last.flatMap(before -> first(
                        ready,
                        each -> each.topic().equals(before.topic()),
                        "it goes on with " + before.topic() + ", where you passed " + before.id() + " last")))
                .or(() -> first(ready, each -> !each.after().isEmpty(), "you have passed what it builds on"))
                .or(() -> first(ready, each -> true, "nothing has to come before it"));
    }

    /** A newcomer is led through a few subjects, until all of these are passed or another way was taken. */
    private Optional<Next> start(List<Lesson> ready, Progress progress) {
        long starting =
                lessons.stream().filter(each -> each.about().start() > 0).count();
        boolean anotherWay =
                lessons.stream().anyMatch(each -> each.about().start() == 0 && progress.isPassed(each.id()));
        return ready.stream()
                .filter(each -> each.about().start() > 0 && !anotherWay)
                .min(Comparator.comparingInt(each -> each.about().start()))
                .map(each -> new Next(
                        each, "it is number " + each.about().start() + " of the " + starting + " to begin with"));
    }

    private static Optional<Next> first(List<Lesson> lessons, Predicate<Lesson> fitting, String why) {
        return lessons.stream().filter(fitting).findFirst().map(each -> new Next(each, why));
    }

    private Optional<Lesson> passedLast(Progress progress) {
        return lessons.stream()
                .filter(each -> progress.isPassed(each.id()))
                .max(Comparator.comparing(
                        each -> progress.of(each.id()).passed().orElseThrow()));
    }
}
