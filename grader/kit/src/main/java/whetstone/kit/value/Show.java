package whetstone.kit.value;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes values for people: short, on one line, bounded. */
public final class Show {
    private static final MathContext DIGITS = new MathContext(10);
    private static final MathContext THREE_DIGITS = new MathContext(3);
    private static final int FEW = 12;

    /** So few digits make a round number. */
    private static final int ROUND = 5;

    private static final double LONG_NUMBER = 1e7;

    private Show() {}

    /** The value on one line; what passes the bound is cut and marked by an ellipsis. */
    public static String value(Object value, int bound) {
        return new Writing(value, Place.WHOLE, false, bound, Show::number)
                .shown()
                .text();
    }

    /** The value with a place in it marked, if that place comes before the bound. */
    public static Shown at(Place place, Object value, int bound) {
        return new Writing(value, place, false, bound, Show::number).shown();
    }

    /** The value from shortly before a place in it on: {@code [..., 3.0, 4.0, 5.0, ...}, with that place marked. */
    public static Shown around(Place place, Object value, int bound) {
        return new Writing(value, place, true, bound, Show::number).shown();
    }

    /** A value to be typed again, if it fits, else what it is and how large, such as {@code double[40][3]}. */
    public static String valueOrSize(Object value, int bound) {
        String shown = new Writing(value, Place.WHOLE, false, bound, Show::telling)
                .shown()
                .text();
        if (shown.length() <= bound) {
            return shown;
        }
        if (value instanceof Collection<?> collection) {
            return "a list of " + collection.size();
        }
        return value.getClass().isArray() ? size(value) : value(value, bound);
    }

    private static String size(Object array) {
        StringBuilder dimensions = new StringBuilder();
        Class<?> type = array.getClass();
        Object level = array;
        while (type.isArray()) {
            int length = level == null ? 0 : Array.getLength(level);
            dimensions.append('[').append(level == null ? "" : length).append(']');
            level = length == 0 ? null : Array.get(level, 0);
            type = type.getComponentType();
        }
        return type.getSimpleName() + dimensions;
    }

    /** A number with at most ten significant digits, as Java writes doubles. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        double rounded = new BigDecimal(value).round(DIGITS).doubleValue();
        return Double.toString(Double.isFinite(rounded) ? rounded : value);
    }

    /** The same, but in full where it would pass for a round number that it is not, such as the next one above 1. */
    private static String telling(double value) {
        String ten = number(value);
        if (!Double.isFinite(value)) {
            return ten;
        }
        boolean round = new BigDecimal(value).round(DIGITS).stripTrailingZeros().precision() <= ROUND;
        return round && Double.parseDouble(ten) != value ? Double.toString(value) : ten;
    }

    /** A value in a sentence: whole numbers whole, others with three digits, a few of an array's, parted by commas. */
    public static String told(Object value) {
        if (value instanceof double[] numbers) {
            String few = Arrays.stream(numbers).limit(FEW).mapToObj(Show::told).collect(Collectors.joining(", "));
            return numbers.length <= FEW ? few : few + " and more";
        }
        if (value instanceof int[] numbers) {
            return told(Arrays.stream(numbers).asDoubleStream().toArray());
        }
        if (!(value instanceof Double number) || !Double.isFinite(number)) {
            return String.valueOf(value);
        }
        double size = Math.abs(number);
        if (number == Math.rint(number) && size < LONG_NUMBER) {
            return Long.toString(number.longValue());
        }
        BigDecimal rounded = new BigDecimal(number).round(THREE_DIGITS).stripTrailingZeros();
        return size >= 1e-4 && size < LONG_NUMBER ? rounded.toPlainString() : rounded.toString();
    }
}
