package whetstone.engine.watch;

import java.time.Duration;
import java.util.SortedSet;
import whetstone.engine.grade.SubmissionResult;
import whetstone.engine.submission.Submission;

/** What a {@link Watch} tells. */
public sealed interface News {
    /**
     * Solutions were saved, or were to be checked again.
     *
     * @param result of these solutions alone
     * @param took from the save to the result
     */
    record Answered(Submission submission, SubmissionResult result, Duration took) implements News {}

    /** Solutions that were there, or were to be checked, are not there. */
    record Gone(SortedSet<String> exercises) implements News {}

    /** The folder cannot be read as it is now; watching goes on. */
    record Unreadable(String why) implements News {}

    /** The folder is not there any more; nothing more will be told. */
    record Ended(String why) implements News {}

    /** The fault is on our side; nothing more will be told. */
    record Failed(String why) implements News {}
}
