package whetstone.engine.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import whetstone.engine.files.Sha256;

/**
 * One student's work.
 *
 * @param name unique within one reading, and safe as the name of a folder
 * @param solutions by exercise id, sorted
 * @param unreadable by exercise id, sorted: a solution was handed in but cannot be taken
 * @param refused why the whole submission cannot be taken; then there are no solutions
 */
public record Submission(
        String name, Map<String, Solution> solutions, Map<String, Problem> unreadable, Optional<Problem> refused) {

    public Submission {
        solutions = Collections.unmodifiableSortedMap(new TreeMap<>(solutions));
        unreadable = Collections.unmodifiableSortedMap(new TreeMap<>(unreadable));
    }

    static Submission refused(String name, Problem problem) {
        return new Submission(name, Map.of(), Map.of(), Optional.of(problem));
    }

    /** The same submission with nothing but some exercises in it. */
    public Submission only(Set<String> exercises) {
        Map<String, Solution> chosen = new TreeMap<>(solutions);
        chosen.keySet().retainAll(exercises);
        Map<String, Problem> problems = new TreeMap<>(unreadable);
        problems.keySet().retainAll(exercises);
        return new Submission(name, chosen, problems, refused);
    }

    /** SHA-256, in hex, of the exercises and texts alone: neither order, path, name nor problems change it. */
    public String hash() {
        MessageDigest digest = Sha256.digest();
        solutions.forEach((exercise, solution) -> {
            add(digest, exercise);
            add(digest, solution.text());
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Each part goes in behind its length, so that no two lists of parts give the same bytes. */
    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
