package whetstone.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import whetstone.engine.diagnose.Diagnosis;
import whetstone.engine.grade.Ending;
import whetstone.engine.grade.ExerciseResult;
import whetstone.engine.grade.Mark;
import whetstone.engine.grade.Points;
import whetstone.engine.grade.SubmissionResult;
import whetstone.engine.submission.Solution;
import whetstone.engine.submission.Submission;

/**
 * A result for the learner's terminal: every claim in a line, then the first failure in full, and last, next to where one
 * types, the known mistake and the points.
 */
final class ResultText {
    private final PrintWriter out;
    private final Ink ink;
    private final boolean all;

    /** @param all whether every failure is told in full, not the first one alone */
    ResultText(PrintWriter out, Ink ink, boolean all) {
        this.out = out;
        this.ink = ink;
        this.all = all;
    }

    void print(Submission submission, SubmissionResult result) {
        result.problem().ifPresent(problem -> out.println(ink.plain(problem)));
        result.exercises().forEach(exercise -> {
            Optional<Solution> solution =
                    Optional.ofNullable(submission.solutions().get(exercise.exercise()));
            print(exercise, solution);
        });
        if (result.exercises().size() > 1) {
            List<Tally> tallies = result.exercises().stream().map(Tally::of).toList();
            long full = tallies.stream().filter(Tally::isFull).count();
            out.printf(
                    "%d of %d exercises are complete: %s of %s points%n",
                    full, tallies.size(), Points.text(result.score()), Points.text(result.max()));
        }
        out.flush();
    }

    private void print(ExerciseResult result, Optional<Solution> solution) {
        out.println(ink.strong(result.exercise()));
        Optional<String> source = solution.map(Solution::text);
        if (result.ending() instanceof Ending.NotCompiled not) {
            new ErrorsText(out, ink, all).print(not.errors(), source);
        } else {
            result.ending()
                    .messages()
                    .forEach(message -> message.lines().forEach(line -> out.println("  " + ink.plain(line))));
        }
        result.marks().forEach(this::printLine);
        Tally tally = Tally.of(result);
        String file = solution.map(Solution::path).orElse("").replaceFirst(".*/", "");
        printFailures(result, new MarkText(out, ink, source, file));
        printUnwritten(result);
        result.diagnosis().ifPresent(this::print);
        out.println();
        out.println("  " + (tally.isFull() ? ink.good(tally.words()) : ink.strong(tally.words())));
        result.speed()
                .ifPresent(mark -> mark.lines()
                        .forEach(text ->
                                Wrapped.text(text).lines().forEach(line -> out.println("  " + ink.plain(line)))));
        printWhatElse(result.exercise(), tally);
        out.println();
    }

    private void printLine(Mark mark) {
        boolean untried = mark.verdict().equals("skipped");
        String points = String.format("%4s", Points.text(mark.points()));
        String claim = mark.claim() + (mark.hidden() ? " (hidden)" : "");
        out.println("  " + sign(mark) + " " + points + "  " + (untried ? ink.faint(claim) : ink.plain(claim)));
    }

    private String sign(Mark mark) {
        if (mark.verdict().equals("right")) {
            return ink.good("\u2713");
        }
        if (mark.verdict().equals("skipped")) {
            return ink.faint("-");
        }
        return Tally.isUnwritten(mark) ? ink.faint("\u25CB") : ink.bad("\u2717");
    }

    /** One next step: a failure's own hint is left out where a known mistake has one for the whole. */
    private void printFailures(ExerciseResult result, MarkText text) {
        List<Mark> failing = result.marks().stream()
                .filter(mark -> Tally.fails(mark) && !mark.hidden())
                .toList();
        failing.stream()
                .limit(all ? failing.size() : 1)
                .forEach(mark -> text.print(mark, all || result.diagnosis().isEmpty()));
        long alike = failing.stream()
                .filter(mark -> mark.message().at().isPresent()
                        && mark.message().at().equals(failing.get(0).message().at()))
                .count();
        if (alike > 1 && !all) {
            out.println("    " + alike + " claims fail at this line.");
        }
    }

    /** What each method that is not written says, once for all claims that ask it. */
    private void printUnwritten(ExerciseResult result) {
        List<String> unwritten = result.marks().stream()
                .filter(Tally::isUnwritten)
                .map(mark -> mark.message().reason())
                .distinct()
                .toList();
        if (!unwritten.isEmpty()) {
            out.println();
            out.println("  " + ink.strong("Still to be written:"));
            unwritten.forEach(reason -> out.println("    " + ink.plain(reason)));
        }
    }

    private void print(Diagnosis diagnosis) {
        out.println();
        out.println("  This looks like a known mistake: " + ink.strong(diagnosis.words()) + ".");
        Wrapped.text(diagnosis.hint()).lines().forEach(line -> out.println("  " + ink.plain(line)));
    }

    private void printWhatElse(String exercise, Tally tally) {
        int visible = tally.fail() - tally.hidden();
        if (visible > 1 && !all) {
            out.println("  "
                    + ink.faint("The others often have the same cause; `" + Whet.call("check " + exercise)
                            + " --all` tells every failure in full."));
        }
        if (tally.failsOnlyUnseen()) {
            out.println("  "
                    + ink.faint("Every claim that you can see holds. Which case does the statement name that"
                            + " none of them tries?"));
        }
    }
}
