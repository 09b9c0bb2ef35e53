package whetstone.engine.page.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.DoubleStream;

/**
 * The part of an axis that is shown.
 *
 * @param logarithmic whether equal ratios lie equally far apart; then both ends are above 0
 * @param reversed whether it counts from top to bottom
 */
record Range(double from, double to, boolean logarithmic, boolean reversed) {
    /** How far a wrong answer may stretch the picture of the right one: this many times its width to each side. */
    private static final double STRETCH = 1;

    private static final double MARGIN = 0.04;
    private static final double LARGEST = 1e150;
    private static final MathContext DIGITS = new MathContext(6);

    /**
     * A range in which both pictures can be read: answers that run away leave it, so that they do not press the right
     * ones into a line.
     *
     * @param expected empty when there is nothing to compare with
     * @param snug whether the values fill the picture to its edge, as cells do
     */
    static Range over(double[] yours, double[] expected, boolean logarithmic, boolean reversed, boolean snug) {
        double[] own = scaled(yours, logarithmic);
        double[] right = scaled(expected, logarithmic);
        double[] both = DoubleStream.concat(DoubleStream.of(own), DoubleStream.of(right))
                .toArray();
        double low = DoubleStream.of(both).min().orElse(0);
        double high = DoubleStream.of(both).max().orElse(1);
        if (right.length > 0) {
            double least = DoubleStream.of(right).min().orElse(low);
            double most = DoubleStream.of(right).max().orElse(high);
            double reach = STRETCH * (most > least ? most - least : Math.max(1, Math.abs(most)));
            low = Math.max(low, least - reach);
            high = Math.min(high, most + reach);
        }
        double margin =
                rounded(high) > rounded(low) ? (snug ? 0 : MARGIN * (high - low)) : Math.max(0.5, 0.1 * Math.abs(high));
        return new Range(
                unscaled(low - margin, logarithmic), unscaled(high + margin, logarithmic), logarithmic, reversed);
    }

    private static double[] scaled(double[] values, boolean logarithmic) {
        return DoubleStream.of(values)
                .filter(value -> Double.isFinite(value) && (!logarithmic || value > 0))
                .map(value -> logarithmic ? Math.log10(value) : Math.max(-LARGEST, Math.min(LARGEST, value)))
                .toArray();
    }

    private static double unscaled(double value, boolean logarithmic) {
        return rounded(logarithmic ? Math.pow(10, Math.max(-300, Math.min(300, value))) : value);
    }

    /** Whether a value has a place on this axis, shown or not. */
    boolean takes(double value) {
        return Double.isFinite(value) && (!logarithmic || value > 0);
    }

    boolean shows(double value) {
        return takes(value) && value >= from && value <= to;
    }

    /** A value as near as the drawing needs it: far outside it is moved to where it still lies outside. */
    double near(double value) {
        double lowest = logarithmic ? from / 1e3 : from - 3 * (to - from);
        double highest = logarithmic ? to * 1e3 : to + 3 * (to - from);
        return rounded(Math.max(lowest, Math.min(highest, value)));
    }

    /** As many digits as a picture shows; the same value gives the same text. */
    static double rounded(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).doubleValue() : value;
    }
}
