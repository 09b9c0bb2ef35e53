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
 * @param place such as {@code slopes[2]}
 * @param parted what was expected there and what came
 * @param error by how much a number is off; empty for anything else
 */
public record Difference(Place place, String parted, String error) {

    public static Optional<Difference> between(Object expected, Object actual, Tolerance tolerance) {
        return Arrays.stream(Look.values())
                .map(look -> new Walk(look, tolerance).compare(Place.WHOLE, expected, actual, 0))
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

        Difference compare(Place place, Object expected, Object actual, double scale) {
            if (expected == null || actual == null) {
                return expected == actual ? null : parted(place, expected, actual);
            }
            if (expected instanceof Number && actual instanceof Number) {
                return numbers(place, (Number) expected, (Number) actual, scale);
            }
            if (expected.getClass().isArray() && actual.getClass().isArray()) {
                return arrays(place, expected, actual, scale);
            }
            if (expected instanceof List<?> list && actual instanceof List<?> other) {
                return arrays(place, list.toArray(), other.toArray(), scale);
            }
            if (expected instanceof Map<?, ?> map && actual instanceof Map<?, ?> other) {
                return maps(place, map, other);
            }
            if (expected instanceof Optional<?> optional && actual instanceof Optional<?> other) {
                return compare(place, optional.orElse(null), other.orElse(null), scale);
            }
            if (expected instanceof Record record && actual.getClass() == expected.getClass()) {
                return records(place, record, (Record) actual);
            }
            boolean differs = expected instanceof Record || !Objects.equals(expected, actual);
            return differs ? parted(place, expected, actual) : null;
        }

        private Difference numbers(Place place, Number expected, Number actual, double scale) {
            if (look == Look.SHAPE) {
                return null;
            }
            if (!isReal(expected) && !isReal(actual)) {
                return look == Look.FINITENESS || expected.equals(actual) ? null : parted(place, expected, actual);
            }
            double e = expected.doubleValue();
            double a = actual.doubleValue();
            if (look == Look.FINITENESS && Double.isFinite(e) && Double.isFinite(a)) {
                return null;
            }
            return tolerance.admits(e, a, Math.max(scale, Math.abs(e))) ? null : apart(place, e, a);
        }

        private static boolean isReal(Number number) {
            return number instanceof Double || number instanceof Float;
        }

        private Difference arrays(Place place, Object expected, Object actual, double scale) {
            if (Objects.deepEquals(expected, actual)) { // most arguments, after every question
                return null;
            }
            int length = Array.getLength(expected);
            if (length != Array.getLength(actual)) {
                return new Difference(
                        place, "length " + length + " expected, length " + Array.getLength(actual) + " came", "");
            }
            double widest = Math.max(scale, magnitude(expected));
            for (int i = 0; i < length; i++) {
                Difference found = compare(place.element(i), Array.get(expected, i), Array.get(actual, i), widest);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private Difference records(Place place, Record expected, Record actual) {
            for (RecordComponent component : expected.getClass().getRecordComponents()) {
                Place inner = place.component(component.getName());
                Difference found =
                        compare(inner, Components.of(expected, component), Components.of(actual, component), 0);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private Difference maps(Place place, Map<?, ?> expected, Map<?, ?> actual) {
            if (!expected.keySet().equals(actual.keySet())) {
                return new Difference(
                        place,
                        "keys " + shown(expected.keySet()) + " expected, " + shown(actual.keySet()) + " came",
                        "");
            }
            for (Iterator<?> keys = expected.keySet().iterator(); keys.hasNext(); ) {
                Object key = keys.next();
                Difference found = compare(place.entry(key), expected.get(key), actual.get(key), 0);
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

        private static Difference parted(Place place, Object expected, Object actual) {
            return new Difference(place, shown(expected) + " expected, " + shown(actual) + " came", "");
        }

        private static Difference apart(Place place, double expected, double actual) {
            String e = Show.number(expected);
            String a = Show.number(actual);
            boolean alike = e.equals(a);
            String both = (alike ? Double.toString(expected) : e) + " expected, "
                    + (alike ? Double.toString(actual) : a) + " came";
            if (!Double.isFinite(actual) || !Double.isFinite(expected)) {
                return new Difference(place, both, "");
            }
            double off = Math.abs(actual - expected);
            String relative = expected == 0 ? "" : ", relative " + rough(off / Math.abs(expected));
            return new Difference(place, both, "off by " + rough(off) + relative);
        }

        private static String rough(double error) {
            return String.format(Locale.ROOT, "%.2g", error);
        }

        private static String shown(Object value) {
            return value == null ? "nothing" : Show.value(value, 80);
        }
    }
}
