package whetstone.engine.submission;

import whetstone.engine.limits.Budget;
import whetstone.engine.limits.Limit;
import whetstone.engine.limits.Unit;

/**
 * How much of a submission is looked at before it is refused.
 *
 * @param fileBytes of one solution
 * @param totalBytes of all solutions of one submission, as read
 * @param entries files and folders of one submission
 * @param depth folders within folders
 * @param zip what a zip may claim and hold
 * @param submissions entries of a folder that holds a class
 */
public record Bounds(int fileBytes, int totalBytes, int entries, int depth, Zip zip, int submissions) {

    /**
     * What a zip may claim and hold.
     *
     * @param bytes size of the zip itself
     * @param unpackedBytes sum of the sizes its entries claim; nothing but solutions is ever unpacked
     * @param ratio how many times its packed size a solution may unpack to
     */
    public record Zip(long bytes, long unpackedBytes, int ratio) {}

    /** The bounds where nobody says otherwise: generous to a whole workspace, far below what hurts the grader. */
    public static Bounds usual() {
        return of(Budget.standard());
    }

    public static Bounds of(Budget budget) {
        return new Bounds(
                budget.number(Limit.SOURCE_SIZE),
                budget.number(Limit.SUBMISSION_SIZE),
                budget.number(Limit.ENTRIES),
                budget.number(Limit.DEPTH),
                new Zip(budget.of(Limit.ZIP_SIZE), budget.of(Limit.ZIP_UNPACKED), budget.number(Limit.ZIP_RATIO)),
                budget.number(Limit.SUBMISSIONS));
    }

    /** A number of files for messages, such as {@code 10,000 files}. */
    static String files(int count) {
        return Unit.COUNT.words(count) + " files";
    }
}
