package whetstone.harness;

/** Sizes for people. */
public final class Bytes {
    private static final String[] UNITS = {"bytes", "KiB", "MiB", "GiB"};

    private Bytes() {}

    /** In the largest unit of which there is a whole number, such as {@code 256 KiB}. */
    public static String words(long bytes) {
        int unit = 0;
        long number = bytes;
        while (number > 0 && number % 1024 == 0 && unit < UNITS.length - 1) {
            number /= 1024;
            unit++;
        }
        return number + " " + UNITS[unit];
    }
}
