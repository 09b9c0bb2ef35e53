package whetstone.engine.report;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The run in JSON: what graded, and a line for each submission. */
final class ResultsJson implements RunFile {
    @Override
    public String name() {
        return "results.json";
    }

    @Override
    public void write(RunSummary summary, StoredResults results, Writer out) throws IOException {
        ObjectNode node = StoredResults.JSON.createObjectNode();
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
        out.write(StoredResults.JSON.writeValueAsString(node) + "\n");
    }
}
