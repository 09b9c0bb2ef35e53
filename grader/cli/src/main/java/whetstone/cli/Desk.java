package whetstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.grade.ExerciseResult;
import whetstone.engine.grade.SubmissionResult;
import whetstone.engine.workspace.Course;
import whetstone.engine.workspace.Progress;
import whetstone.engine.workspace.ProgressFile;
import whetstone.engine.workspace.Workspace;

/** What the learner's commands work on: a workspace, the exercises in it, and how far the learner has come. */
record Desk(Workspace workspace, Exercises exercises, Course course, ProgressFile progress) {
    /** @param err is told what is wrong with the file of the progress */
    static Optional<Desk> around(Path folder, PrintWriter err) {
        return Workspace.around(folder).map(workspace -> {
            Exercises exercises = Exercises.installed();
            ProgressFile progress = new ProgressFile(workspace, err::println);
            return new Desk(workspace, exercises, Course.of(exercises.catalogue()), progress);
        });
    }

    Optional<Course.Next> next(Progress now) {
        return course.next(now, workspace::isBegun);
    }

    /** The exercises to check: the named ones, or those that are begun when none is named. */
    List<Folder> toCheck(List<String> ids, CommandSpec spec) throws NothingToWorkOn {
        return ids.isEmpty() ? all().filter(workspace::isBegun).toList() : named(ids, spec);
    }

    /** The exercises to hand in: the named ones, or all that have a solution, be it the stub. */
    List<Folder> toPack(List<String> ids, CommandSpec spec) throws NothingToWorkOn {
        if (!ids.isEmpty()) {
            return named(ids, spec);
        }
        List<Folder> there = all().filter(this::hasSolution).toList();
        if (there.isEmpty()) {
            throw new NothingToWorkOn("There is no solution in " + shown(workspace.sources()) + "; `"
                    + Whet.call("reset EXERCISE") + "` puts a stub back.");
        }
        return there;
    }

    private List<Folder> named(List<String> ids, CommandSpec spec) throws NothingToWorkOn {
        List<Folder> named = exercises.chosen(ids, spec).stream().distinct().toList();
        for (Folder folder : named) {
            if (!hasSolution(folder)) {
                throw new NothingToWorkOn(shown(workspace.solution(folder)) + " is not there; `"
                        + Whet.call("reset " + folder.id()) + "` puts the stub back.");
            }
        }
        return named;
    }

    private Stream<Folder> all() {
        return exercises.catalogue().folders().stream();
    }

    private boolean hasSolution(Folder folder) {
        return Files.isRegularFile(workspace.solution(folder));
    }

    /**
     * Writes down what a check gave, and answers the exercises that are passed by it for the first time. A stub as it was
     * given out is no attempt.
     */
    List<String> record(SubmissionResult result, Instant when) throws IOException {
        List<ExerciseResult> attempts =
                result.exercises().stream().filter(this::isAttempt).toList();
        if (attempts.isEmpty()) {
            return List.of();
        }
        Progress before = progress.read();
        Progress after = progress.update(now -> {
            for (ExerciseResult each : attempts) {
                now = now.checked(each, when);
            }
            return now;
        });
        return attempts.stream()
                .map(ExerciseResult::exercise)
                .filter(id -> after.isPassed(id) && !before.isPassed(id))
                .toList();
    }

    private boolean isAttempt(ExerciseResult result) {
        return exercises
                .catalogue()
                .folder(result.exercise())
                .filter(workspace::isBegun)
                .isPresent();
    }

    /** The points that can be earned here. */
    double max(String id) {
        return exercises.catalogue().exercise(id).max();
    }

    /** A path as it is reached from where the command was called. */
    String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        boolean near = here.startsWith(workspace.root()) || path.startsWith(here);
        return (near ? here.relativize(path) : path).toString();
    }
}
