package whetstone.cli;

import java.util.Optional;
import whetstone.engine.grade.SubmissionResult;

/** What a learner may ask for besides an answer, and who is told of the answers. */
interface Companion {
    /** The exercise to begin with. */
    Optional<String> first();

    /** One more step of an exercise's hints. */
    String hint(String exercise);

    /** What to do next. */
    String next();

    /** The exercises. */
    String list();

    void checked(SubmissionResult result);
}
