package whetstone.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import whetstone.engine.catalogue.Folder;
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

    @Override
    public Optional<String> checked(SubmissionResult result) throws IOException {
        return new Remarks(desk).on(result, Instant.now());
    }

    private Folder folder(String exercise) {
        return desk.exercises().catalogue().folder(exercise).orElseThrow();
    }
}
