package whetstone.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Points in words, such as "7.5 of 10 points". */
final class Points {
    private Points() {}

    static String of(double points, double max) {
        return text(points) + " of " + text(max) + " points";
    }

    static String text(double points) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(points);
    }
}
