package whetstone.cli;

import java.io.IOException;
import java.util.Optional;
import whetstone.engine.grade.SubmissionResult;

/** What a learner may ask for besides an answer, and who is told of the answers. */
interface Companion {
    /** The exercise to begin with. */
    Optional<String> first() throws IOException;

    /** One more step of an exercise's hints. */
    String hint(String exercise) throws IOException;

    /** What to do next. */
    String next() throws IOException;

    /** The exercises. */
    String list() throws IOException;

    /** Takes note of a result, and says what there is to say about it; often nothing. */
    Optional<String> checked(SubmissionResult result) throws IOException;
}
