package whetstone.harness;

/** Makes any text fit to be sent and shown: bounded, valid UTF-16, without characters that steer a terminal. */
final class Text {
    private static final char REPLACEMENT = '\uFFFD';
    private static final String CUT = "...";

    private Text() {}

    /** The text in at most {@code length} characters; null becomes empty. */
    static String clean(String text, int length) {
        if (text == null) {
            return "";
        }
        String cut = text.length() <= length ? text : text.substring(0, uncut(text, length - CUT.length())) + CUT;
        StringBuilder clean = new StringBuilder(cut.length());
        for (int i = 0; i < cut.length(); i++) {
            char c = cut.charAt(i);
            if (Character.isSurrogate(c) && isPair(cut, i)) {
                clean.append(c).append(cut.charAt(++i));
            } else {
                clean.append(isHarmful(c) ? REPLACEMENT : c);
            }
        }
        return clean.toString();
    }

    static boolean isClean(String text, int length) {
        return text.length() <= length && clean(text, length).equals(text);
    }

    /** The index of the first surrogate without its other half, or -1. */
    static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPair(text, i)) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** The end of a text: so many characters, or one more where that would halve a pair. */
    static String tail(String text, int length) {
        return text.substring(uncut(text, Math.max(0, text.length() - length)));
    }

    /** The index, or the one before it where it would part the halves of a pair. */
    private static int uncut(String text, int index) {
        return index > 0 && isPair(text, index - 1) ? index - 1 : index;
    }

    private static boolean isPair(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    private static boolean isHarmful(char c) {
        return Character.isSurrogate(c) || Character.isISOControl(c) && c != '\n' && c != '\t' || reordersText(c);
    }

    /** The bidirectional overrides and isolates, which make a line read differently from what it says. */
    private static boolean reordersText(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }
}
