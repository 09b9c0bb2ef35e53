package whetstone.engine.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import whetstone.engine.report.RunSummary;
import whetstone.kit.value.Inert;

/** Looks a result over: the points, what came out, and what its texts could do. */
record Inspection(List<String> secrets) {
    private static final List<String> OUR_LINES = List.of("expected  ", "came      ", "where     ", "next      ");

    /** Of hidden claims: that nothing was answered would be a second bit. */
    private static final Set<String> VERDICTS = Set.of("right", "wrong", "skipped");

    List<String> breaches(Attack attack, RunSummary.Line line, String result) {
        List<String> breaches = new ArrayList<>();
        if (line.score() != attack.score() || !line.ending().equals(attack.ending())) {
            breaches.add("got " + line.score() + " points (" + line.ending() + ") instead of " + attack.score() + " ("
                    + attack.ending() + ")");
        }
        secrets.stream()
                .filter(result::contains)
                .forEach(secret -> breaches.add("brought out what it must not know: " + secret));
        JsonNode root = JsonMapper.shared().readTree(result);
        for (JsonNode exercise : root.path("exercises")) {
            exercise.path("messages").forEach(message -> breaches.addAll(ofText(message.asString())));
            exercise.path("claims").forEach(claim -> breaches.addAll(ofClaim(claim)));
        }
        return breaches;
    }

    private static List<String> ofClaim(JsonNode claim) {
        if (claim.path("hidden").asBoolean()) {
            return claim.path("message").isNull()
                            && claim.path("kind").isNull()
                            && VERDICTS.contains(claim.path("verdict").asString())
                    ? List.of()
                    : List.of("a hidden claim says more than its verdict");
        }
        return claim.path("message").isNull()
                ? List.of()
                : ofText(claim.path("message").asString());
    }

    /** Nothing in it steers a terminal, and no line of a submission's passes for one of ours. */
    private static List<String> ofText(String text) {
        List<String> breaches = new ArrayList<>();
        if (text.codePoints().anyMatch(point -> point != '\n' && Inert.disturbs(point))) {
            breaches.add("a message steers the terminal or the order of its letters");
        }
        for (String ours : OUR_LINES) {
            if (text.lines().filter(line -> line.startsWith(ours)).count() > 1) {
                breaches.add("a message has two lines of one kind: " + ours.strip());
            }
        }
        return breaches;
    }
}
