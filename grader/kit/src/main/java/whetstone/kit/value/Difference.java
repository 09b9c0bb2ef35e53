package whetstone.kit.value;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import whetstone.kit.Tolerance;

/**
 * The first place at which two values part: shape before finiteness before size.
 *
 * @param path the place, such as {@code slopes[2]}; empty for the value itself
 * @param detail what is different there
 */
public record Difference(String path, String detail) {

    public static Optional<Difference> between(Object expected, Object actual, Tolerance tolerance) {
        Difference shape = new Walk(null).compare("", expected, actual, 0);
        return Optional.ofNullable(shape != null ? shape : new Walk(tolerance).compare("", expected, actual, 0));
    }

    /** Compares shapes only where the tolerance is null, else numbers as well. */
    private record Walk(Tolerance tolerance) {

        Difference compare(String path, Object expected, Object actual, double scale) {
            if (expected == null || actual == null) {
                return expected == actual ? null : new Difference(path, expected + " expected, " + actual + " came");
            }
            if (expected instanceof Number && actual instanceof Number) {
                return numbers(path, (Number) expected, (Number) actual, scale);
            }
            if (expected.getClass().isArray() && actual.getClass().isArray()) {
                return arrays(path, expected, actual, scale);
            }
            if (expected instanceof List<?> list && actual instanceof List<?> other) {
                return arrays(path, list.toArray(), other.toArray(), scale);
            }
            if (expected instanceof Map<?, ?> map && actual instanceof Map<?, ?> other) {
                return maps(path, map, other);
            }
            if (expected instanceof Optional<?> optional && actual instanceof Optional<?> other) {
                return compare(path, optional.orElse(null), other.orElse(null), scale);
            }
            if (expected instanceof Record record && actual.getClass() == expected.getClass()) {
                return records(path, record, (Record) actual);
            }
            boolean differs = expected instanceof Record || !Objects.equals(expected, actual);
            return differs ? new Difference(path, shown(expected) + " expected, " + shown(actual) + " came") : null;
        }

        private Difference numbers(String path, Number expected, Number actual, double scale) {
            if (tolerance == null) {
                return null;
            }
            if (!isReal(expected) && !isReal(actual)) {
                return expected.equals(actual)
                        ? null
                        : new Difference(path, expected + " expected, " + actual + " came");
            }
            double e = expected.doubleValue();
            double a = actual.doubleValue();
            return tolerance.admits(e, a, Math.max(scale, Math.abs(e))) ? null : new Difference(path, apart(e, a));
        }

        private static boolean isReal(Number number) {
            return number instanceof Double || number instanceof Float;
        }

        private Difference arrays(String path, Object expected, Object actual, double scale) {
            int length = Array.getLength(expected);
            if (length != Array.getLength(actual)) {
                return new Difference(
                        path, "length " + length + " expected, length " + Array.getLength(actual) + " came");
            }
            double widest = Math.max(scale, magnitude(expected));
            for (int i = 0; i < length; i++) {
                Difference found =
                        compare(path + "[" + i + "]", Array.get(expected, i), Array.get(actual, i), widest);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private Difference records(String path, Record expected, Record actual) {
            for (RecordComponent component : expected.getClass().getRecordComponents()) {
                String inner = path.isEmpty() ? component.getName() : path + "." + component.getName();
                Difference found =
                        compare(inner, Components.of(expected, component), Components.of(actual, component), 0);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private Difference maps(String path, Map<?, ?> expected, Map<?, ?> actual) {
            if (!expected.keySet().equals(actual.keySet())) {
                return new Difference(
                        path, "keys " + shown(expected.keySet()) + " expected, " + shown(actual.keySet()) + " came");
            }
            for (Iterator<?> keys = expected.keySet().iterator(); keys.hasNext(); ) {
                Object key = keys.next();
                Difference found = compare(path + "[" + shown(key) + "]", expected.get(key), actual.get(key), 0);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private static double magnitude(Object array) {
            if (array instanceof double[] numbers) {
                return Arrays.stream(numbers).map(Math::abs).filter(Double::isFinite).max().orElse(0);
            }
            double widest = 0;
            if (array instanceof double[][] rows) {
                for (double[] row : rows) {
                    widest = Math.max(widest, row == null ? 0 : magnitude(row));
                }
            }
            return widest;
        }

        private static String apart(double expected, double actual) {
            String e = Show.number(expected);
            String a = Show.number(actual);
            boolean alike = e.equals(a);
            String both = (alike ? Double.toString(expected) : e) + " expected, "
                    + (alike ? Double.toString(actual) : a) + " came";
            if (!Double.isFinite(actual) || !Double.isFinite(expected)) {
                return both;
            }
            double off = Math.abs(actual - expected);
            String relative = expected == 0 ? "" : ", relative %.2g".formatted(off / Math.abs(expected));
            return both + " (off by %.2g".formatted(off) + relative + ")";
        }

        private static String shown(Object value) {
            return Show.value(value, 80);
        }
    }
}
