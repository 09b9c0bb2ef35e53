package whetstone.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whetstone.engine.catalogue.Elsewhere;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.grade.ExerciseResult;
import whetstone.engine.grade.Points;
import whetstone.engine.grade.SubmissionResult;
import whetstone.engine.workspace.SelfStudy;

/** What there is to say after a check at a learner's desk, beyond the result itself. */
record Remarks(Desk desk) {
    /** Writes the result down; says what it does not promise, what has come out for it, and what may follow. */
    Optional<String> on(SubmissionResult result, Instant when) throws IOException {
        List<String> remarks = new ArrayList<>();
        List<String> passed = desk.record(result, when);
        for (ExerciseResult each : result.exercises()) {
            if (each.max() > 0 && each.score() >= each.max() - 1e-9) {
                unseen(each.exercise()).ifPresent(remarks::add);
                revealed(each.exercise()).ifPresent(remarks::add);
            }
        }
        if (!passed.isEmpty()) {
            remarks.add(new NextText(desk).afterPassing(passed));
        }
        return remarks.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", remarks));
    }

    private Optional<String> unseen(String id) {
        Elsewhere elsewhere = desk.exercises().catalogue().exercise(id).elsewhere();
        if (elsewhere.claims() == 0) {
            return Optional.empty();
        }
        String more = elsewhere.claims() == 1 ? "1 more claim is" : elsewhere.claims() + " more claims are";
        return Optional.of(id + ": " + more + " tried where it counts, worth " + Points.text(elsewhere.points())
                + " of " + Points.text(elsewhere.points() + desk.max(id)) + " points, and with other data.");
    }

    private Optional<String> revealed(String id) throws IOException {
        Folder folder = desk.exercises().catalogue().folder(id).orElseThrow();
        Optional<Path> file = new SelfStudy(desk.workspace()).reveal(folder);
        return file.map(path -> id + ": our solution lies beside yours now: " + desk.shown(path));
    }
}
