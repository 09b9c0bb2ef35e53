package whetstone.engine.child;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import whetstone.engine.limits.Budget;
import whetstone.engine.limits.Limit;
import whetstone.engine.sandbox.Job;
import whetstone.engine.sandbox.Limits;
import whetstone.harness.Bounds;

/**
 * What a child is started for.
 *
 * @param arguments of the harness: the work and the limits that it keeps itself
 * @param jvmOptions how its JVM is to go about it
 * @param limits what its JVM may spend
 * @param replies what is read of what it says
 */
record Work(List<String> arguments, List<String> jvmOptions, Limits limits, Bounds replies) {
    /** Children start, work little and end: the second, slower compiler costs them more than it gives (measured). */
    private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

    /**
     * No code made for each method that reflection calls: that, too, costs more than it gives. The first property is
     * Java 17's, the second that of 18 and later.
     */
    private static final List<String> ANSWERING =
            List.of(ONE_COMPILER, "-Dsun.reflect.inflationThreshold=10000", "-Djdk.reflect.useNativeAccessorOnly=true");

    /** Whose speed is measured gets both compilers; streams that would share their work out see one processor. */
    private static final String ONE_PROCESSOR = "-XX:ActiveProcessorCount=1";

    /** More than a class takes in a reply beside its bytes: its name and two lengths. */
    private static final int BYTES_PER_NAME = 1 << 10;

    static Work answering(Budget budget) {
        return answering(budget, ANSWERING);
    }

    /** Answers that are timed. */
    static Work timed(Budget budget) {
        long heap = budget.of(Limit.HEAP);
        // The whole heap at once, most of it young: collecting what questions leave would take longer than they do.
        return answering(budget, List.of(ONE_PROCESSOR, "-Xms" + heap, "-Xmn" + heap / 4 * 3));
    }

    private static Work answering(Budget budget, List<String> jvmOptions) {
        return new Work(
                arguments(
                        "answer",
                        budget.of(Limit.PRINTED),
                        budget.of(Limit.ANSWER),
                        budget.of(Limit.NESTING),
                        budget.of(Limit.TEXT)),
                jvmOptions,
                Limits.answering(budget),
                Bounds.ofValues(budget.number(Limit.ANSWER), budget.number(Limit.NESTING), budget.number(Limit.TEXT)));
    }

    /** Nothing but classes makes a compiler's reply long, and nothing makes it deep. */
    static Work compiling(Budget budget) {
        int classes = budget.number(Limit.CLASSES);
        int bytes = budget.number(Limit.CLASS_BYTES);
        return new Work(
                arguments("compile", budget.of(Limit.PRINTED), classes, bytes),
                spacious(budget.of(Limit.COMPILE_HEAP)),
                Limits.compiling(budget),
                Bounds.ofValues(
                        bytes + classes * BYTES_PER_NAME, (int) Limit.NESTING.least(), (int) Limit.TEXT.least()));
    }

    /** A compiler throws away most of what it makes; in a small nursery that is copied about first. */
    private static List<String> spacious(long heap) {
        return List.of(ONE_COMPILER, "-Xms" + heap / 2, "-Xmn" + heap / 4);
    }

    /** Its first word, by which the harness knows it. */
    String name() {
        return arguments.get(0);
    }

    Job job(Path harness, Optional<Path> classData) {
        return new Job(List.of(harness), classData, jvmOptions, "whetstone.harness.Main", arguments, limits);
    }

    private static List<String> arguments(String work, long... limits) {
        return Stream.concat(Stream.of(work), LongStream.of(limits).mapToObj(Long::toString))
                .toList();
    }
}
