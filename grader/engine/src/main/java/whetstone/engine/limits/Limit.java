package whetstone.engine.limits;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import whetstone.harness.Bounds;

/**
 * Everything that a submission cannot have as much of as it likes. No other place has these numbers.
 *
 * <p>The sentence of each says what it bounds and what is seen when it bites. One bound is not in the table because it has no
 * number to raise: an array, list or text that arrives claims a length, and that is checked against the bytes that are there
 * before anything is allocated for it.
 */
public enum Limit {
    QUESTION(
            Unit.SECONDS,
            3,
            range(1, 3600),
            "One answer, by the clock; the claim is told that there was no answer in time."),
    EXERCISE(
            Unit.SECONDS,
            10,
            range(1, 86_400),
            "All answers of an exercise together; what is left to ask counts as timed out."),
    SUBMISSION(
            Unit.SECONDS,
            300,
            range(1, 86_400),
            "Compiling and all answers of a submission together; what is left to ask counts as timed out, what is left to "
                    + "compile is not compiled."),
    CPU(
            Unit.SECONDS,
            60,
            range(1, 86_400),
            "Processor time of one process, all its threads together; the process is killed and the claim told so."),
    HEAP(
            Unit.BYTES,
            mib(256),
            range(mib(16), gib(64)),
            "The Java heap of a process with a solution in it; the claim is told that memory ran out."),
    NATIVE(
            Unit.BYTES,
            mib(512),
            range(mib(128), gib(64)),
            "Memory of a process beside the heap: classes, compiled code, stacks, direct buffers, each a share of it; "
                    + "the claim is told that memory ran out, or the process ends."),
    MEMORY(
            Unit.BYTES,
            gib(1),
            range(mib(128), gib(256)),
            "The memory of all processes of a sandbox together; they are killed and the claim told so."),
    TASKS(
            Unit.COUNT,
            128,
            range(32, 4096),
            "Threads and processes of a sandbox, some 15 of which are the JVM's own; the one too many cannot be started."),
    OPEN_FILES(Unit.COUNT, 128, range(32, 4096), "Open files of a process; the one too many cannot be opened."),
    FILE_SIZE(Unit.BYTES, mib(16), range(kib(64), gib(1)), "One file in /tmp; writing beyond it throws an exception."),
    TMP_SIZE(
            Unit.BYTES,
            mib(16),
            range(kib(64), gib(1)),
            "All files in /tmp together; writing beyond it throws an exception."),
    PRINTED(Unit.BYTES, mib(1), range(kib(1), mib(64)), "What a process prints; the rest is dropped without a word."),
    ANSWER(
            Unit.BYTES,
            mib(4),
            range(kib(1), Bounds.DEFAULT.frameBytes() / 2),
            "One answer as it is sent; a larger one counts as unreadable."),
    NESTING(
            Unit.COUNT,
            1000,
            range(10, Bounds.DEFAULT.depth()),
            "Values within values of an answer; a deeper one counts as unreadable."),
    TEXT(
            Unit.BYTES,
            mib(1),
            range(kib(8), Bounds.DEFAULT.stringBytes()),
            "One text in an answer; a longer one counts as unreadable."),
    COMPILE_TIME(
            Unit.SECONDS, 30, range(1, 3600), "Compiling one source; it then counts as not compiled, with the reason."),
    COMPILE_HEAP(
            Unit.BYTES,
            mib(256),
            range(mib(32), gib(16)),
            "The Java heap of the compiler; the source then counts as not compiled, with the reason."),
    CLASSES(
            Unit.COUNT,
            2000,
            range(1, 10_000),
            "Classes of one source, inner ones included; with more it counts as not compiled."),
    CLASS_BYTES(
            Unit.BYTES,
            mib(16),
            range(kib(4), Bounds.DEFAULT.frameBytes() / 2),
            "The classes of one source together; beyond it the source counts as not compiled."),
    CLASS_SIZE(
            Unit.BYTES,
            kib(512),
            range(kib(1), Bounds.DEFAULT.frameBytes() / 2),
            "One class file; a larger one is not allowed: large tables are computed, not written out."),
    CONSTANTS(
            Unit.COUNT,
            16_384,
            range(16, 65_535),
            "Numbers, texts and names that one class refers to; more are not allowed, so that nobody hands in trained weights."),
    SOURCE_SIZE(
            Unit.BYTES,
            kib(256),
            range(kib(1), Bounds.DEFAULT.stringBytes()),
            "One source file; a larger one is not read, and the result says so."),
    SUBMISSION_SIZE(
            Unit.BYTES,
            mib(8),
            range(kib(1), gib(1)),
            "All sources of a submission together; beyond it the submission is refused."),
    ENTRIES(Unit.COUNT, 10_000, range(1, 1_000_000), "Files and folders of a submission; with more it is refused."),
    DEPTH(Unit.COUNT, 20, range(1, 200), "Folders within folders of a submission; a deeper one is refused."),
    ZIP_SIZE(Unit.BYTES, mib(64), range(kib(1), gib(4)), "A zip that is handed in; a larger one is refused."),
    ZIP_UNPACKED(
            Unit.BYTES,
            mib(512),
            range(kib(1), gib(64)),
            "What the files of a zip claim to unpack to, together; beyond it the zip is refused."),
    ZIP_RATIO(
            Unit.COUNT,
            200,
            range(2, 100_000),
            "How many times its packed size a source in a zip may have, from 16 KiB on; else it is not read."),
    SUBMISSIONS(
            Unit.COUNT,
            100_000,
            range(1, 10_000_000),
            "Files and folders beside each other in a folder of submissions; with more nothing is graded.");

    private final Unit unit;
    private final long standard;
    private final Range range;
    private final String sentence;

    private record Range(long least, long most) {}

    Limit(Unit unit, long standard, Range range, String sentence) {
        this.unit = unit;
        this.standard = standard;
        this.range = range;
        this.sentence = sentence;
    }

    private static Range range(long least, long most) {
        return new Range(least, most);
    }

    private static long kib(long number) {
        return number << 10;
    }

    private static long mib(long number) {
        return number << 20;
    }

    private static long gib(long number) {
        return number << 30;
    }

    /** The limit of that name. */
    public static Optional<Limit> named(String name) {
        return Arrays.stream(values())
                .filter(limit -> limit.word().equals(name))
                .findFirst();
    }

    /** The name as the command line takes it, such as {@code open-files}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Unit unit() {
        return unit;
    }

    /** The value where nobody says otherwise; seconds, bytes or a number. */
    public long standard() {
        return standard;
    }

    public boolean allows(long value) {
        return value >= range.least && value <= range.most;
    }

    /** The smallest value that makes sense. */
    public long least() {
        return range.least;
    }

    /** The values that make sense, as they are typed, such as {@code 16MiB to 64GiB}. */
    public String range() {
        return unit.written(range.least) + " to " + unit.written(range.most);
    }

    /** What it bounds and what is seen when it bites. */
    public String sentence() {
        return sentence;
    }

    /** @throws IllegalArgumentException when the value is out of range */
    public void require(long value) {
        if (!allows(value)) {
            throw new IllegalArgumentException(word() + " is " + unit.words(value) + ", not " + range());
        }
    }
}
