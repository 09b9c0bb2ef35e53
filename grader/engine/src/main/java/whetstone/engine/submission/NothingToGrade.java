package whetstone.engine.submission;

import java.util.List;
import java.util.stream.Collectors;

/** No path given to the grader leads to any submission; the message says why for each, and what to do. */
public final class NothingToGrade extends Exception {
    private static final int SHOWN = 10;

    NothingToGrade(List<Problem> problems) {
        super(message(problems));
    }

    private static String message(List<Problem> problems) {
        if (problems.isEmpty()) {
            return "nothing to grade: no path was given; name a folder or zip of submissions";
        }
        String lines = problems.stream().limit(SHOWN).map(Problem::line).collect(Collectors.joining("\n"));
        int more = problems.size() - SHOWN;
        return "nothing to grade: " + lines + (more > 0 ? "\nand " + more + " more paths" : "");
    }
}
