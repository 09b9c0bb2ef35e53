package whetstone.engine.page;

import java.util.List;

/** The exercises of one topic. */
public record ModulePart(String topic, List<ExercisePart> exercises) {
    /** Those with something to show. */
    public List<ExercisePart> begun() {
        return exercises.stream()
                .filter(part -> part.status() != Status.NOT_BEGUN)
                .toList();
    }

    public List<ExercisePart> untouched() {
        return exercises.stream()
                .filter(part -> part.status() == Status.NOT_BEGUN)
                .toList();
    }

    public long passed() {
        return exercises.stream().filter(part -> part.status() == Status.PASSED).count();
    }

    public double points() {
        return exercises.stream().mapToDouble(ExercisePart::points).sum();
    }

    public double max() {
        return exercises.stream().mapToDouble(ExercisePart::max).sum();
    }
}
