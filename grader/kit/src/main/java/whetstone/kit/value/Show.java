package whetstone.kit.value;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes values for people: short, on one line, bounded. */
public final class Show {
    private static final MathContext DIGITS = new MathContext(10);
    private static final MathContext THREE_DIGITS = new MathContext(3);
    private static final int FEW = 12;
    private static final double LONG_NUMBER = 1e7;

    private final StringBuilder text = new StringBuilder();
    private final int bound;

    private Show(int bound) {
        this.bound = bound;
    }

    /** The value on one line; what passes the bound is cut and marked by an ellipsis. */
    public static String value(Object value, int bound) {
        Show show = new Show(bound);
        show.append(value);
        return show.full() ? show.text.substring(0, bound) + " ..." : show.text.toString();
    }

    /** The value if it fits, else what it is and how large, such as {@code double[40][3]}. */
    public static String valueOrSize(Object value, int bound) {
        String shown = value(value, bound);
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

    /** A value in a sentence: whole numbers whole, others with three digits, a few of an array's, parted by commas. */
    public static String told(Object value) {
        if (value instanceof double[] numbers) {
            String few = Arrays.stream(numbers).limit(FEW).mapToObj(Show::told).collect(Collectors.joining(", "));
            return numbers.length <= FEW ? few : few + " and more";
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

    private boolean full() {
        return text.length() > bound;
    }

    private void append(Object value) {
        if (full()) {
            return;
        }
        if (value instanceof Double number) {
            text.append(number(number));
        } else if (value instanceof String string) {
            appendText(string);
        } else if (value instanceof Optional<?> optional) {
            text.append("Optional");
            appendAll(optional.stream().toList(), "[", "]");
        } else if (value instanceof Collection<?> collection) {
            appendAll(collection, "[", "]");
        } else if (value instanceof Map<?, ?> map) {
            appendAll(map.entrySet(), "{", "}");
        } else if (value instanceof Map.Entry<?, ?> entry) {
            append(entry.getKey());
            text.append('=');
            append(entry.getValue());
        } else if (value instanceof Record record) {
            appendRecord(record);
        } else if (value != null && value.getClass().isArray()) {
            appendArray(value);
        } else {
            text.append(value);
        }
    }

    private void appendText(String string) {
        text.append('"');
        for (int i = 0; i < string.length() && !full(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(Character.isISOControl(c) ? String.format("\\u%04x", (int) c) : c);
            }
        }
        text.append('"');
    }

    private void appendAll(Collection<?> elements, String open, String close) {
        text.append(open);
        String separator = "";
        for (Object element : elements) {
            text.append(separator);
            append(element);
            separator = ", ";
            if (full()) {
                return;
            }
        }
        text.append(close);
    }

    private void appendArray(Object array) {
        text.append('[');
        for (int i = 0; i < Array.getLength(array) && !full(); i++) {
            text.append(i == 0 ? "" : ", ");
            append(Array.get(array, i));
        }
        text.append(']');
    }

    private void appendRecord(Record record) {
        text.append(record.getClass().getSimpleName()).append('(');
        String separator = "";
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            text.append(separator).append(component.getName()).append('=');
            append(Components.of(record, component));
            separator = ", ";
        }
        text.append(')');
    }
}
