package whetstone.engine.child;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import whetstone.engine.limits.Budget;
import whetstone.engine.limits.Limit;
import whetstone.engine.sandbox.Limits;
import whetstone.harness.Bounds;

/**
 * What a child is started for.
 *
 * @param options of its JVM
 * @param arguments of the harness: the work and the limits that it keeps itself
 * @param limits what its JVM may spend
 * @param replies what is read of what it says
 */
record Work(List<String> options, List<String> arguments, Limits limits, Bounds replies) {
    /** Children start, work little and end: the second, slower compiler costs them more than it gives (measured). */
    private static final List<String> BRIEFLY = List.of("-XX:TieredStopAtLevel=1");

    /** Whose speed is measured gets both compilers; streams that would share their work out see one processor. */
    private static final String ONE_PROCESSOR = "-XX:ActiveProcessorCount=1";

    /** More than a class takes in a reply beside its bytes: its name and two lengths. */
    private static final int BYTES_PER_NAME = 1 << 10;

    static Work answering(Budget budget) {
        return answering(budget, BRIEFLY);
    }

    /** Answers that are timed. */
    static Work timed(Budget budget) {
        long heap = budget.of(Limit.HEAP);
        // The whole heap at once, most of it young: else collecting what questions leave behind takes longer than they
        // do.
        return answering(budget, List.of(ONE_PROCESSOR, "-Xms" + heap, "-Xmn" + heap / 4 * 3));
    }

    private static Work answering(Budget budget, List<String> options) {
        return new Work(
                options,
                arguments(
                        "answer",
                        budget.of(Limit.PRINTED),
                        budget.of(Limit.ANSWER),
                        budget.of(Limit.NESTING),
                        budget.of(Limit.TEXT)),
                Limits.answering(budget),
                Bounds.ofValues(budget.number(Limit.ANSWER), budget.number(Limit.NESTING), budget.number(Limit.TEXT)));
    }

    /** Nothing but classes makes a compiler's reply long, and nothing makes it deep. */
    static Work compiling(Budget budget) {
        int classes = budget.number(Limit.CLASSES);
        int bytes = budget.number(Limit.CLASS_BYTES);
        return new Work(
                BRIEFLY,
                arguments("compile", budget.of(Limit.PRINTED), classes, bytes),
                Limits.compiling(budget),
                Bounds.ofValues(
                        bytes + classes * BYTES_PER_NAME, (int) Limit.NESTING.least(), (int) Limit.TEXT.least()));
    }

    private static List<String> arguments(String work, long... limits) {
        return Stream.concat(Stream.of(work), LongStream.of(limits).mapToObj(Long::toString))
                .toList();
    }
}
