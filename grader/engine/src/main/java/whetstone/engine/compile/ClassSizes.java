package whetstone.engine.compile;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.limits.Budget;
import whetstone.engine.limits.Limit;

/**
 * How large the classes of a solution may be. What is learned from data elsewhere and written into the source as numbers is no
 * solution; and nothing that reads class files on this side meets one that is larger.
 */
public final class ClassSizes {
    /** Where a class file says how many constants it has, plus one: JVMS 4.1. */
    private static final int CONSTANTS_AT = 8;

    private final Budget budget;

    public ClassSizes(Budget budget) {
        this.budget = budget;
    }

    /** Sentences that each name a class, say what it has too much of and what to do; empty when all is well. */
    public List<String> violations(Exercise<?> exercise, Map<String, byte[]> classes) {
        List<String> violations = new ArrayList<>();
        // The compiler's process keeps these two as well, with better words; what it says is not taken on trust.
        long bytes = classes.values().stream().mapToLong(file -> file.length).sum();
        if (classes.size() > budget.of(Limit.CLASSES) || bytes > budget.of(Limit.CLASS_BYTES)) {
            return List.of(exercise.solutionFile() + " makes more than " + budget.words(Limit.CLASSES) + " classes or "
                    + budget.words(Limit.CLASS_BYTES) + " of them; write fewer and smaller ones");
        }
        classes.forEach((name, file) -> {
            if (file.length > budget.of(Limit.CLASS_SIZE)) {
                violations.add(name + " compiles to more than " + budget.words(Limit.CLASS_SIZE)
                        + "; compute large tables instead of writing them out");
            } else if (constants(file) > budget.of(Limit.CONSTANTS)) {
                violations.add(name + " has more than " + budget.words(Limit.CONSTANTS)
                        + " constants; compute large tables instead of writing them out");
            }
        });
        return violations;
    }

    private static int constants(byte[] file) {
        return Short.toUnsignedInt(ByteBuffer.wrap(file).getShort(CONSTANTS_AT)) - 1;
    }
}
