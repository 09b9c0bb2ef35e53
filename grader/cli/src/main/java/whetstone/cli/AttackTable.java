package whetstone.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import whetstone.engine.attack.Attack;
import whetstone.engine.attack.Outcome;
import whetstone.engine.attack.Siege;

/**
 * What held, as a table: a row for each thing that attacks show, a column for each sandbox.
 *
 * @param reports by the name of the sandbox
 */
record AttackTable(List<Attack> attacks, Map<String, Siege.Report> reports) {
    private static final int COLUMN = 14;

    void print(PrintWriter out) {
        Map<String, List<Attack>> rows = rows();
        int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
        StringBuilder head = new StringBuilder(" ".repeat(width));
        reports.keySet().forEach(name -> head.append(padded(name)));
        out.println(("  " + head).stripTrailing());
        rows.forEach((row, of) -> {
            StringBuilder line = new StringBuilder(row + " ".repeat(width - row.length()));
            reports.values().forEach(report -> line.append(padded(cell(report, of))));
            out.println(("  " + line).stripTrailing());
        });
        breaches().forEach(breach -> out.println("\n" + breach));
    }

    /** What did not hold, a paragraph each. */
    List<String> breaches() {
        List<String> breaches = new ArrayList<>();
        reports.forEach((sandbox, report) -> {
            report.harm().forEach(harm -> breaches.add(sandbox + ": " + harm));
            report.outcomes().stream()
                    .filter(outcome -> !outcome.held())
                    .forEach(outcome ->
                            breaches.add(sandbox + ": " + outcome.attack().name() + " ("
                                    + outcome.attack().tries() + ")\n    "
                                    + String.join("\n    ", outcome.breaches())));
        });
        return breaches;
    }

    /** Attacks that speak for their kind have a row each; others have one for their topic. */
    private Map<String, List<Attack>> rows() {
        return attacks.stream()
                .collect(Collectors.groupingBy(
                        attack -> attack.shows().orElse(attack.topic()), LinkedHashMap::new, Collectors.toList()));
    }

    private static String cell(Siege.Report report, List<Attack> row) {
        List<Outcome> tried = report.outcomes().stream()
                .filter(outcome -> row.contains(outcome.attack()))
                .toList();
        if (tried.isEmpty()) {
            return "not tried";
        }
        long held = tried.stream().filter(Outcome::held).count();
        if (tried.size() == 1) {
            return held == 1 ? "held" : "NOT HELD";
        }
        return held == tried.size() ? "held " + held : "NOT " + (tried.size() - held) + " of " + tried.size();
    }

    private static String padded(String text) {
        return text + " ".repeat(Math.max(1, COLUMN - text.length()));
    }

    Optional<String> remark() {
        return reports.values().stream().anyMatch(report -> report.outcomes().size() < attacks.size())
                ? Optional.of("Not tried: what only walls stop; it could harm this machine.")
                : Optional.empty();
    }
}
