package whetstone.engine.report;

import java.util.regex.Pattern;
import whetstone.kit.value.Inert;

/**
 * Text in a cell of a table that a spreadsheet opens, where it must stay text.
 *
 * <p>A spreadsheet takes a cell for a formula when it begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a
 * line end, some of them also when it begins with the full-width form of such a sign; a formula can start programs and
 * fetch pages. An apostrophe in front makes text of it.
 *
 * <p>Quoting alone does not help: where the list separator is a semicolon, as in much of Europe, a spreadsheet opens the same
 * file and ends cells at other places. So an apostrophe also goes behind each separator within a text that such a sign
 * follows. Blanks and quotation marks in front of a sign do not hide it: some spreadsheets drop them.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV Injection</a>
 */
final class Cell {
    private static final Pattern BEGIN_OF_A_FORMULA =
            Pattern.compile("(^|[,;|])(?=[\\s\\p{Z}\"'`\uFFFD]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212])");

    private Cell() {}

    static String text(String text) {
        return BEGIN_OF_A_FORMULA.matcher(Inert.text(text)).replaceAll("$1'");
    }
}
