package whetstone.cli;

import java.io.PrintWriter;
import whetstone.engine.grade.ExerciseResult;
import whetstone.engine.grade.Mark;
import whetstone.engine.grade.Points;
import whetstone.engine.grade.SubmissionResult;

/** A result for the learner's terminal. */
final class ResultText {
    private static final String INDENT = "\n          ";

    private final PrintWriter out;

    ResultText(PrintWriter out) {
        this.out = out;
    }

    void print(SubmissionResult result) {
        result.problem().ifPresent(out::println);
        result.exercises().forEach(this::print);
    }

    private void print(ExerciseResult result) {
        out.println(result.exercise());
        result.ending().messages().forEach(message -> out.println("    " + message.replace("\n", "\n    ")));
        result.marks().forEach(this::print);
        result.diagnosis().ifPresent(diagnosis -> {
            out.println();
            out.println("    This looks like a known mistake: " + diagnosis.words() + ".");
            out.println("    " + diagnosis.hint());
        });
        out.println();
        out.printf("    %s of %s points%n%n", Points.text(result.score()), Points.text(result.max()));
    }

    private void print(Mark mark) {
        boolean right = mark.verdict().equals("right");
        String sign = right ? "\u2713" : mark.verdict().equals("skipped") ? "-" : "\u2717";
        out.printf(
                "  %s %4s  %s%s%n", sign, Points.text(mark.points()), mark.claim(), mark.hidden() ? " (hidden)" : "");
        if (!mark.message().isEmpty() && !mark.verdict().equals("skipped")) {
            out.println("          " + mark.message().replace("\n", INDENT));
        }
    }
}
