package whetstone.engine.submission;

import java.util.Locale;

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

    /** The bounds for ordinary use: generous to a whole workspace, far below what hurts the grader. */
    public static Bounds usual() {
        return new Bounds(256 << 10, 8 << 20, 10_000, 20, new Zip(64 << 20, 512 << 20, 200), 100_000);
    }

    /** A number of files for messages, such as {@code 10,000 files}. */
    static String files(int count) {
        return String.format(Locale.ROOT, "%,d files", count);
    }

    /** A size for messages, such as {@code 256 KiB}. */
    static String size(long bytes) {
        if (bytes >= 1 << 20 && bytes % (1 << 20) == 0) {
            return (bytes >> 20) + " MiB";
        }
        return bytes >= 1 << 10 && bytes % (1 << 10) == 0 ? (bytes >> 10) + " KiB" : bytes + " bytes";
    }
}
