package whetstone.engine.page;

import java.util.Comparator;
import java.util.List;

/**
 * What a report shows, whoever made it.
 *
 * @param note a line below the title, such as a date; may be empty
 */
public record ReportPage(String title, String note, List<ModulePart> modules) {
    public List<ExercisePart> exercises() {
        return modules.stream().flatMap(module -> module.exercises().stream()).toList();
    }

    /** The modules, those first in which something was begun. */
    public List<ModulePart> begunFirst() {
        return modules.stream()
                .sorted(Comparator.comparing(module -> module.begun().isEmpty()))
                .toList();
    }

    public ModulePart total() {
        return new ModulePart("all", exercises());
    }
}
