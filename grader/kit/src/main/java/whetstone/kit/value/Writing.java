package whetstone.kit.value;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** A value being written on one line, up to a bound, and where in that line a place of it stands. */
final class Writing {
    /** The depth of what does not lie on the way to the place. */
    private static final int OFF = -1;

    /** How many neighbours stand before the place in a window. */
    private static final int BEFORE = 2;

    private final StringBuilder text = new StringBuilder();
    private final Place[] way;
    private final boolean windowed;
    private final int bound;
    private final DoubleFunction<String> numbers;
    private int from;
    private int to;

    /**
     * @param windowed whether what lies before the place is left out, all but its nearest neighbours
     * @param numbers how a number is written
     */
    Writing(Object value, Place place, boolean windowed, int bound, DoubleFunction<String> numbers) {
        this.way = place.way();
        this.windowed = windowed;
        this.bound = bound;
        this.numbers = numbers;
        append(value, 0);
    }

    boolean full() {
        return text.length() > bound;
    }

    Shown shown() {
        String head = Cut.head(text.toString(), bound);
        String line = full() ? head + " ..." : head;
        int end = Math.min(to, head.length());
        return from < end ? new Shown(line, from, end) : Shown.words(line);
    }

    /** @param depth how many steps of the way lead to the value, or OFF */
    private void append(Object value, int depth) {
        if (full()) {
            return;
        }
        boolean here = depth == way.length;
        boolean whole = here && way.length == 0;
        int begin = text.length();
        write(value, here ? OFF : depth);
        if (here && !(whole && isContainer(value))) {
            from = begin;
            to = text.length();
        }
    }

    private static boolean isContainer(Object value) {
        return value instanceof Record
                || value instanceof Collection<?>
                || value instanceof Map<?, ?>
                || value != null && value.getClass().isArray();
    }

    private void write(Object value, int depth) {
        if (value instanceof Double number) {
            text.append(numbers.apply(number));
        } else if (value instanceof String string) {
            writeText(string);
        } else if (value instanceof Optional<?> optional) {
            text.append("Optional[");
            optional.ifPresent(inner -> append(inner, depth));
            text.append(']');
        } else if (value instanceof Collection<?> collection) {
            writeElements(collection.iterator(), depth);
        } else if (value instanceof Map<?, ?> map) {
            writeEntries(map, depth);
        } else if (value instanceof Record record) {
            writeRecord(record, depth);
        } else if (value != null && value.getClass().isArray()) {
            Iterator<Object> elements = IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> Array.get(value, i))
                    .iterator();
            writeElements(elements, depth);
        } else {
            text.append(value);
        }
    }

    private void writeText(String string) {
        text.append('"');
        for (int i = 0; i < string.length() && !full(); i += Character.charCount(string.codePointAt(i))) {
            int point = string.codePointAt(i);
            switch (point) {
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (Inert.disturbs(point)) {
                        text.append(String.format("\\u%04x", point));
                    } else {
                        text.appendCodePoint(point);
                    }
                }
            }
        }
        text.append('"');
    }

    private void writeElements(Iterator<?> elements, int depth) {
        int marked = depth == OFF ? OFF : way[depth].index();
        boolean innermost = depth == way.length - 1;
        int first = windowed && marked >= 0 ? Math.max(0, marked - (innermost ? BEFORE : 0)) : 0;
        text.append(first > 0 ? "[..., " : "[");
        for (int i = 0; elements.hasNext() && !full(); i++) {
            Object element = elements.next();
            if (i >= first) {
                text.append(i == first ? "" : ", ");
                append(element, i == marked ? depth + 1 : OFF);
            }
        }
        text.append(']');
    }

    private void writeEntries(Map<?, ?> map, int depth) {
        text.append('{');
        Members members = new Members(depth);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (members.next(depth == OFF ? "" : Place.nameOf(entry.getKey()))) {
                append(entry.getKey(), OFF);
                text.append('=');
                append(entry.getValue(), members.depth);
            }
            if (full()) {
                return;
            }
        }
        text.append('}');
    }

    private void writeRecord(Record record, int depth) {
        text.append(record.getClass().getSimpleName()).append('(');
        Members members = new Members(depth);
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (members.next(component.getName())) {
                text.append(component.getName()).append('=');
                append(Components.of(record, component), members.depth);
            }
        }
        text.append(')');
    }

    /** What has names, one after the other; in a window the first one that is written is the one on the way. */
    private final class Members {
        private final int outer;
        private boolean skipping;
        private String separator = "";
        private int depth;

        Members(int outer) {
            this.outer = outer;
            skipping = windowed && outer != OFF;
        }

        /** Whether the member of this name is to be written. */
        boolean next(String name) {
            boolean onTheWay =
                    outer != OFF && way[outer].index() < 0 && way[outer].name().equals(name);
            depth = onTheWay ? outer + 1 : OFF;
            if (skipping && !onTheWay) {
                separator = "..., ";
                return false;
            }
            skipping = false;
            text.append(separator);
            separator = ", ";
            return true;
        }
    }
}
