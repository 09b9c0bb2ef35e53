package whetstone.engine.workspace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import whetstone.engine.grade.Ending;
import whetstone.engine.grade.ExerciseResult;

/**
 * How far a learner has come.
 *
 * @param standings by exercise id; an exercise that is not there is new to the learner
 */
public record Progress(SortedMap<String, Standing> standings) {
    public static final Progress NONE = new Progress(Collections.emptySortedMap());

    public Progress {
        standings = Collections.unmodifiableSortedMap(new TreeMap<>(standings));
    }

    public Standing of(String exercise) {
        return standings.getOrDefault(exercise, Standing.NEW);
    }

    public boolean isPassed(String exercise) {
        return of(exercise).passed().isPresent();
    }

    /** The progress after a check; the grader's own failure changes nothing. */
    public Progress checked(ExerciseResult result, Instant when) {
        if (result.ending() instanceof Ending.Ungradable) {
            return this;
        }
        Instant second = when.truncatedTo(ChronoUnit.SECONDS);
        return with(result.exercise(), of(result.exercise()).checked(result.score(), result.max(), second));
    }

    /** The progress after so many steps of an exercise's hints have been seen. */
    public Progress hinted(String exercise, int seen) {
        return with(exercise, of(exercise).hinted(seen));
    }

    private Progress with(String exercise, Standing standing) {
        Map<String, Standing> changed = new TreeMap<>(standings);
        changed.put(exercise, standing);
        return new Progress(new TreeMap<>(changed));
    }
}
