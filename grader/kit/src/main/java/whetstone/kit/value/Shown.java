package whetstone.kit.value;

/**
 * Words or a value for people, on one line, and the part of it to look at.
 *
 * @param from where that part begins
 * @param to where it ends; the same as {@code from} when no part is marked
 */
public record Shown(String text, int from, int to) {
    public static final Shown NOTHING = words("");

    /** A text of which no part is marked. */
    public static Shown words(String text) {
        return new Shown(text, 0, 0);
    }

    public boolean isMarked() {
        return from < to;
    }

    public Shown after(String words) {
        int shift = isMarked() ? words.length() : 0;
        return new Shown(words + text, from + shift, to + shift);
    }

    public Shown before(String words) {
        return new Shown(text + words, from, to);
    }

    /** A line to put below: a caret under where the marked part begins. Empty when there is no part to tell from the rest. */
    public String underline() {
        boolean isPart = isMarked() && to - from < text.length();
        return isPart ? " ".repeat(from) + "^" + "~".repeat(to - from - 1) : "";
    }

    @Override
    public String toString() {
        return text;
    }
}
