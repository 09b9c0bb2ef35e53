package whetstone.engine.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import whetstone.engine.grade.Points;
import whetstone.engine.report.RunSummary.Line;
import whetstone.engine.report.RunSummary.Part;

/**
 * The run as a table for spreadsheets and course systems: a row for each submission, as RFC 4180 has it.
 *
 * <p>Points and percentages are numbers. A cell is empty where there is no mark: for an exercise that was not handed in,
 * and for what the grader could not grade, which is never a zero. Texts are no formulas; see {@link Cell}.
 */
final class Gradebook implements RunFile {
    private static final List<String> ABOUT_ALL = List.of("submission", "score", "max", "percent", "ending", "trouble");

    @Override
    public String name() {
        return "gradebook.csv";
    }

    @Override
    public void write(RunSummary summary, StoredResults results, Writer out) throws IOException {
        SortedSet<String> exercises = exercises(summary, part -> true);
        SortedSet<String> timed = exercises(summary, part -> part.badge().isPresent());
        CSVPrinter table = new CSVPrinter(out, CSVFormat.RFC4180);
        table.printRecord(header(exercises, timed));
        for (Line line : summary.lines()) {
            table.printRecord(row(line, exercises, timed));
        }
    }

    private static SortedSet<String> exercises(RunSummary summary, Predicate<Part> those) {
        return summary.lines().stream()
                .flatMap(line -> line.parts().stream())
                .filter(those)
                .map(Part::exercise)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> header(SortedSet<String> exercises, SortedSet<String> timed) {
        List<String> header = new ArrayList<>(ABOUT_ALL);
        for (String exercise : exercises) {
            header.add(Cell.text(exercise));
            header.add(Cell.text(exercise + " mistake"));
            if (timed.contains(exercise)) {
                header.add(Cell.text(exercise + " badge"));
            }
        }
        return header;
    }

    private static List<String> row(Line line, SortedSet<String> exercises, SortedSet<String> timed) {
        List<String> row = new ArrayList<>();
        row.add(Cell.text(line.submission()));
        row.add(line.isGradable() ? Points.text(line.score()) : "");
        row.add(Points.text(line.max()));
        row.add(line.isGradable() ? Points.text(line.percent()) : "");
        row.add(line.ending());
        row.add(Cell.text(line.trouble().orElse("")));
        Map<String, Part> parts = line.parts().stream().collect(Collectors.toMap(Part::exercise, Function.identity()));
        for (String exercise : exercises) {
            Part part = parts.get(exercise);
            row.add(part != null && part.isGradable() ? Points.text(part.score()) : "");
            row.add(part != null ? Cell.text(part.mistake()) : "");
            if (timed.contains(exercise)) {
                row.add(part != null ? Cell.text(part.badge().orElse("")) : "");
            }
        }
        return row;
    }
}
