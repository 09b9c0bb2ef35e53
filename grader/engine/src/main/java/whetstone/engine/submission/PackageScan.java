package whetstone.engine.submission;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the package that a Java source declares, past comments and annotations, as a compiler would. */
final class PackageScan {
    // An escape counts only behind an even number of backslashes (Java Language Specification, 3.3).
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*+)\\\\u++([0-9a-fA-F]{4})");

    private final String text;
    private int at;

    private PackageScan(String text) {
        this.text = text;
    }

    /** Returns the declared package, or an empty string where there is none. */
    static String declared(String source) {
        // The compiler undoes escapes before anything else, so an escaped line break ends a comment.
        String text = source.contains("\\u") ? ESCAPE.matcher(source).replaceAll(PackageScan::unescaped) : source;
        return new PackageScan(text).scan();
    }

    private static String unescaped(MatchResult escape) {
        char character = (char) Integer.parseInt(escape.group(2), 16);
        return Matcher.quoteReplacement(escape.group(1) + character);
    }

    private String scan() {
        skipBlank();
        while (peek() == '@') {
            at++;
            qualifiedName();
            skipBlank();
            skipArguments();
            skipBlank();
        }
        if (!word().equals("package")) {
            return "";
        }
        skipBlank();
        String name = qualifiedName();
        skipBlank();
        return peek() == ';' ? name : "";
    }

    private int peek() {
        return at < text.length() ? text.charAt(at) : -1;
    }

    private void skipBlank() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                    at++;
                }
            } else if (text.startsWith("/*", at)) {
                skipPast("*/", at + 2);
            } else {
                return;
            }
        }
    }

    private void skipPast(String end, int from) {
        int found = text.indexOf(end, from);
        at = found < 0 ? text.length() : found + end.length();
    }

    private String word() {
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String qualifiedName() {
        StringBuilder name = new StringBuilder();
        do {
            skipBlank();
            name.append(word());
            skipBlank();
        } while (takeDot(name));
        return name.toString();
    }

    private boolean takeDot(StringBuilder name) {
        if (peek() != '.') {
            return false;
        }
        at++;
        name.append('.');
        return true;
    }

    private void skipArguments() {
        if (peek() != '(') {
            return;
        }
        int open = 0;
        do {
            skipBlank();
            int next = peek();
            open += next == '(' ? 1 : next == ')' ? -1 : 0;
            if (text.startsWith("\"\"\"", at)) {
                skipLiteral("\"\"\"");
            } else if (next == '"' || next == '\'') {
                skipLiteral(Character.toString(next));
            } else {
                at++;
            }
        } while (open > 0 && at < text.length());
    }

    private void skipLiteral(String quote) {
        at += quote.length();
        while (at < text.length() && !text.startsWith(quote, at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at += quote.length();
    }
}
