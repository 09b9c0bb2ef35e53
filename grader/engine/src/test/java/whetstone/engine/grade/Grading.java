package whetstone.engine.grade;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.limits.Budget;
import whetstone.engine.sandbox.Mode;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.sandbox.Sandboxes;
import whetstone.engine.submission.Solution;
import whetstone.engine.submission.Submission;
import whetstone.kit.Examiner;

/** Grades solutions of the tests' own exercises in the best sandbox that works here. */
record Grading(Sandbox sandbox, Grader grader) implements AutoCloseable {
    static Grading open() throws IOException {
        Sandbox sandbox = Sandboxes.choose(Mode.AUTO).sandbox();
        Catalogue catalogue = Catalogue.of(Grading.class.getClassLoader());
        return new Grading(sandbox, new Grader(catalogue, Examiner.PUBLIC_SALT, sandbox, Budget.standard(), 1, 1));
    }

    /** The results of one submission. */
    List<ExerciseResult> of(Collection<Solution> solutions) {
        Map<String, Solution> byExercise =
                solutions.stream().collect(Collectors.toMap(Solution::exercise, Function.identity()));
        return grader.grade(new Submission("ada", byExercise, Map.of(), Optional.empty()))
                .exercises();
    }

    @Override
    public void close() throws IOException {
        grader.close();
        sandbox.close();
    }
}
