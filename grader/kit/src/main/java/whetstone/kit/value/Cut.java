package whetstone.kit.value;

/** Cuts texts to a length, and never through a letter that is written with two characters. */
public final class Cut {
    private Cut() {}

    /** The beginning of a text: at most so many characters. */
    public static String head(String text, int length) {
        return text.length() <= length ? text : text.substring(0, halves(text, length) ? length - 1 : length);
    }

    /** The end of a text: at most so many characters. */
    public static String tail(String text, int length) {
        int from = Math.max(0, text.length() - length);
        return text.substring(halves(text, from) ? from + 1 : from);
    }

    private static boolean halves(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
