package whetstone.engine.watch;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import whetstone.engine.submission.Submission;

/**
 * What the solutions of a folder said at one moment.
 *
 * <p>Held against another one it tells what has changed, however that came about: saved, renamed, moved with its folder,
 * deleted. The same text is no change.
 *
 * @param said by exercise: the text, or the problem with the file
 */
record Snapshot(Map<String, Object> said) {
    static Snapshot of(Submission submission) {
        Map<String, Object> said = new HashMap<>(submission.unreadable());
        submission.solutions().forEach((exercise, solution) -> said.put(exercise, solution.text()));
        return new Snapshot(said);
    }

    /** Exercises that say something else now, or something at last. */
    SortedSet<String> changedSince(Snapshot earlier) {
        TreeMap<String, Object> changed = new TreeMap<>(said);
        changed.entrySet().removeAll(earlier.said.entrySet());
        return changed.navigableKeySet();
    }

    /** Exercises that said something and are not there now. */
    SortedSet<String> goneSince(Snapshot earlier) {
        SortedSet<String> gone = new TreeSet<>(earlier.said.keySet());
        gone.removeAll(said.keySet());
        return gone;
    }
}
