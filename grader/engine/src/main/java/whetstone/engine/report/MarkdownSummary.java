package whetstone.engine.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import whetstone.engine.grade.Points;
import whetstone.engine.report.RunSummary.Line;

/** The run in Markdown, for the summary of a build: the points, and what could not be taken or graded. */
final class MarkdownSummary implements RunFile {
    /** For each of the two tables; a build service such as GitHub refuses a summary of more than 1 MiB. */
    private static final int MOST_BYTES = 400_000;

    @Override
    public String name() {
        return "summary.md";
    }

    @Override
    public void write(RunSummary summary, StoredResults results, Writer out) throws IOException {
        List<Line> lines = summary.lines();
        out.write("## " + lines.size() + (lines.size() == 1 ? " submission" : " submissions") + " graded\n\n");
        out.write("| submission | score | max | percent | ending |\n| --- | ---: | ---: | ---: | --- |\n");
        rows(lines, MarkdownSummary::marks, out);
        List<Line> troubled =
                lines.stream().filter(line -> line.trouble().isPresent()).toList();
        if (!troubled.isEmpty()) {
            out.write("\n### Not taken or not graded\n\n| submission | why |\n| --- | --- |\n");
            rows(troubled, MarkdownSummary::trouble, out);
        }
        out.write("\nSandbox: " + summary.sandbox() + "\n");
    }

    private static void rows(List<Line> lines, Function<Line, String> row, Writer out) throws IOException {
        int bytes = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = row.apply(lines.get(i));
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                out.write("\nand " + (lines.size() - i) + " more, in `gradebook.csv`\n");
                return;
            }
            out.write(text);
        }
    }

    private static String marks(Line line) {
        String score = line.isGradable() ? Points.text(line.score()) : "";
        String percent = line.isGradable() ? Points.text(line.percent()) : "";
        return row(MarkdownText.of(line.submission()), score, Points.text(line.max()), percent, line.ending());
    }

    private static String trouble(Line line) {
        return row(
                MarkdownText.of(line.submission()),
                MarkdownText.of(line.trouble().orElse("")));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
