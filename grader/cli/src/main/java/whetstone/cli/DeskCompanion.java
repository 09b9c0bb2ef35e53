package whetstone.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.grade.ExerciseResult;
import whetstone.engine.grade.SubmissionResult;

/** At a learner's desk: knows how far the learner has come, and writes it down. */
record DeskCompanion(Desk desk, Ink ink) implements Companion {
    @Override
    public Optional<String> first() throws IOException {
        return desk.next(desk.progress().read()).map(next -> next.lesson().id());
    }

    @Override
    public String hint(String exercise) throws IOException {
        return new HintText(desk, ink).oneMore(folder(exercise));
    }

    @Override
    public String next() throws IOException {
        return new NextText(desk).text();
    }

    @Override
    public String list() throws IOException {
        return new ListText(desk).text();
    }

    /** A stub as it was given out is no attempt. */
    @Override
    public Optional<String> checked(SubmissionResult result) throws IOException {
        List<ExerciseResult> attempts = result.exercises().stream()
                .filter(each -> desk.workspace().isBegun(folder(each.exercise())))
                .toList();
        return new Remarks(desk)
                .on(new SubmissionResult(result.submission(), attempts, result.problem()), Instant.now());
    }

    private Folder folder(String exercise) {
        return desk.exercises().catalogue().folder(exercise).orElseThrow();
    }
}
