package whetstone.engine.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whetstone.engine.files.Sha256;
import whetstone.engine.limits.Limit;

/**
 * What a run graded, and with what.
 *
 * @param limits those that were not the standard ones, as the command line takes them
 * @param saltHash SHA-256 of the salt, which stays secret itself
 */
public record RunSummary(
        String version, String jdk, String sandbox, Map<Limit, String> limits, String saltHash, List<Line> lines) {
    /**
     * What came of one submission.
     *
     * @param seconds from reading the submission to its result
     * @param trouble why something in it could not be taken or graded, in one line
     */
    public record Line(
            String submission, double score, double max, String ending, double seconds, Optional<String> trouble) {}

    public static String hash(String salt) {
        return Sha256.of(salt.getBytes(StandardCharsets.UTF_8));
    }
}
