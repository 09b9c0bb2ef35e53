package whetstone.kit.value;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import whetstone.kit.Tolerance;

/**
 * The first place at which two values part: shape before finiteness before size.
 *
 * @param path the place, such as {@code slopes[2]}; empty for the value itself
 * @param parted what was expected there and what came
 * @param error by how much a number is off; empty for anything else
 */
public record Difference(String path, String parted, String error) {

    public static Optional<Difference> between(Object expected, Object actual, Tolerance tolerance) {
        return Arrays.stream(Look.values())
                .map(look -> new Walk(look, tolerance).compare("", expected, actual, 0))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What a walk through both values looks at. */
    private enum Look {
        SHAPE,
        FINITENESS,
        SIZE
    }

    private record Walk(Look look, Tolerance tolerance) {

        Difference compare(String path, Object expected, Object actual, double scale) {
            if (expected == null || actual == null) {
                return expected == actual ? null : parted(path, expected, actual);
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
            return differs ? parted(path, expected, actual) : null;
        }

        private Difference numbers(String path, Number expected, Number actual, double scale) {
            if (look == Look.SHAPE) {
                return null;
            }
            if (!isReal(expected) && !isReal(actual)) {
                return look == Look.FINITENESS || expected.equals(actual) ? null : parted(path, expected, actual);
            }
            double e = expected.doubleValue();
            double a = actual.doubleValue();
            if (look == Look.FINITENESS && Double.isFinite(e) && Double.isFinite(a)) {
                return null;
            }
            return tolerance.admits(e, a, Math.max(scale, Math.abs(e))) ? null : apart(path, e, a);
        }

        private static boolean isReal(Number number) {
            return number instanceof Double || number instanceof Float;
        }

        private Difference arrays(String path, Object expected, Object actual, double scale) {
            if (Objects.deepEquals(expected, actual)) { // most arguments, after every question
                return null;
            }
            int length = Array.getLength(expected);
            if (length != Array.getLength(actual)) {
                return new Difference(
                        path, "length " + length + " expected, length " + Array.getLength(actual) + " came", "");
            }
            double widest = Math.max(scale, magnitude(expected));
            for (int i = 0; i < length; i++) {
                Difference found = compare(path + "[" + i + "]", Array.get(expected, i), Array.get(actual, i), widest);
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
                        path,
                        "keys " + shown(expected.keySet()) + " expected, " + shown(actual.keySet()) + " came",
                        "");
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

        /** The largest finite magnitude in an array or a list, and in those inside it. */
        private static double magnitude(Object value) {
            if (value instanceof double[] numbers) {
                return Arrays.stream(numbers)
                        .map(Math::abs)
                        .filter(Double::isFinite)
                        .max()
                        .orElse(0);
            }
            if (value instanceof Number number) {
                double size = Math.abs(number.doubleValue());
                return Double.isFinite(size) ? size : 0;
            }
            double widest = 0;
            if (value instanceof List<?> list) {
                for (Object element : list) {
                    widest = Math.max(widest, magnitude(element));
                }
            } else if (value != null && value.getClass().isArray()) {
                for (int i = 0; i < Array.getLength(value); i++) {
                    widest = Math.max(widest, magnitude(Array.get(value, i)));
                }
            }
            return widest;
        }

        private static Difference parted(String path, Object expected, Object actual) {
            return new Difference(path, shown(expected) + " expected, " + shown(actual) + " came", "");
        }

        private static Difference apart(String path, double expected, double actual) {
            String e = Show.number(expected);
            String a = Show.number(actual);
            boolean alike = e.equals(a);
            String both = (alike ? Double.toString(expected) : e) + " expected, "
                    + (alike ? Double.toString(actual) : a) + " came";
            if (!Double.isFinite(actual) || !Double.isFinite(expected)) {
                return new Difference(path, both, "");
            }
            double off = Math.abs(actual - expected);
            String relative = expected == 0 ? "" : ", relative " + rough(off / Math.abs(expected));
            return new Difference(path, both, "off by " + rough(off) + relative);
        }

        private static String rough(double error) {
            return String.format(Locale.ROOT, "%.2g", error);
        }

        private static String shown(Object value) {
            return value == null ? "nothing" : Show.value(value, 80);
        }
    }
}
