package whetstone.engine.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import whetstone.engine.diagnose.Diagnosis;
import whetstone.engine.files.WholeFile;
import whetstone.engine.grade.ExerciseResult;
import whetstone.engine.grade.Mark;
import whetstone.engine.grade.SubmissionResult;

/**
 * Writes results as JSON: one {@code result.json} a submission, free of times and the same to the last byte from run to
 * run, and one {@code results.json} for them all.
 */
public final class ResultFiles {
    private final ObjectMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Path folder;

    /** @param folder made if it is not there */
    public ResultFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    public void write(SubmissionResult result) throws IOException {
        write(Files.createDirectories(folder.resolve(result.submission())).resolve("result.json"), node(result));
    }

    public void write(RunSummary summary) throws IOException {
        ObjectNode node = json.createObjectNode();
        node.put("whetstone", summary.version());
        node.put("jdk", summary.jdk());
        node.put("sandbox", summary.sandbox());
        if (!summary.limits().isEmpty()) {
            ObjectNode limits = node.putObject("limits");
            summary.limits().forEach((limit, value) -> limits.put(limit.word(), value));
        }
        node.put("salt", summary.saltHash());
        ArrayNode lines = node.putArray("submissions");
        for (RunSummary.Line line : summary.lines()) {
            ObjectNode each = lines.addObject();
            each.put("submission", line.submission());
            each.put("score", line.score());
            each.put("max", line.max());
            each.put("ending", line.ending());
            each.put("seconds", line.seconds());
        }
        write(folder.resolve("results.json"), node);
    }

    /** The result as it is written. */
    ObjectNode node(SubmissionResult result) {
        ObjectNode node = json.createObjectNode();
        node.put("submission", result.submission());
        node.put("score", result.score());
        node.put("max", result.max());
        result.problem().ifPresent(problem -> node.put("problem", problem));
        ArrayNode exercises = node.putArray("exercises");
        result.exercises().forEach(exercise -> add(exercises.addObject(), exercise));
        return node;
    }

    private static void add(ObjectNode node, ExerciseResult result) {
        node.put("exercise", result.exercise());
        node.put("ending", result.ending().word());
        node.put("score", result.score());
        node.put("max", result.max());
        node.put(
                "misconception",
                result.diagnosis().map(Diagnosis::misconception).orElse(null));
        node.put("hint", result.diagnosis().map(Diagnosis::hint).orElse(null));
        ArrayNode messages = node.putArray("messages");
        result.ending().messages().forEach(messages::add);
        ArrayNode claims = node.putArray("claims");
        result.marks().forEach(mark -> add(claims.addObject(), mark));
    }

    private static void add(ObjectNode node, Mark mark) {
        node.put("claim", mark.claim());
        node.put("hidden", mark.hidden());
        node.put("points", mark.points());
        node.put("earned", mark.earned());
        node.put("verdict", mark.verdict());
        node.put("kind", mark.kind().isEmpty() ? null : mark.kind());
        String message = mark.message().text();
        node.put("message", message.isEmpty() ? null : message);
    }

    private void write(Path file, ObjectNode node) throws IOException {
        WholeFile.write(file, json.writeValueAsString(node) + "\n");
    }
}
