package whetstone.engine.grade;

import java.util.List;
import whetstone.engine.compile.SourceError;
import whetstone.kit.value.Inert;

/** How the grading of one exercise of a submission ended. */
public sealed interface Ending {
    /** The checks were put to the solution. */
    record Graded(List<Mark> marks) implements Ending {}

    /** The source has errors. */
    record NotCompiled(List<SourceError> errors) implements Ending {}

    /** What was handed in cannot be taken: two files, another package, a banned call. */
    record NotAllowed(List<String> violations) implements Ending {}

    /** The grader failed; that is never a zero. */
    record Ungradable(String fault) implements Ending {}

    /** The ending as results name it. */
    default String word() {
        if (this instanceof Graded) {
            return "graded";
        }
        if (this instanceof NotCompiled) {
            return "not-compiled";
        }
        return this instanceof NotAllowed ? "not-allowed" : "ungradable";
    }

    /** What there is to say beyond the marks; names of a submission's classes and files in it are inert. */
    default List<String> messages() {
        return words().stream().map(Inert::lines).toList();
    }

    private List<String> words() {
        if (this instanceof NotCompiled not) {
            return not.errors().stream().map(SourceError::toString).toList();
        }
        if (this instanceof NotAllowed not) {
            return not.violations();
        }
        return this instanceof Ungradable ungradable ? List.of(ungradable.fault()) : List.of();
    }
}
