package whetstone.engine.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import whetstone.kit.value.Plain;

/**
 * Plain values with their long lists cut down: some of the elements, and two sums over all of them in which any other element
 * would show. So the answers of a known mistake fill a line, not a page.
 */
final class Abridged {
    private static final int LONGEST = 64;
    private static final int KEPT = 24;

    private Abridged() {}

    static Object of(Object plain) {
        if (plain instanceof Map<?, ?> map) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            map.forEach((key, value) -> entries.put(key, of(value)));
            return entries;
        }
        if (!(plain instanceof List<?> list)) {
            return plain;
        }
        return list.size() <= LONGEST ? list.stream().map(Abridged::of).toList() : cutDown(list);
    }

    private static Map<String, Object> cutDown(List<?> list) {
        Sums sums = new Sums();
        sums.take(list);
        List<Object> some = new ArrayList<>();
        IntStream.range(0, KEPT).forEach(i -> some.add(of(list.get(i * (list.size() - 1) / (KEPT - 1)))));
        Map<String, Object> cut = new LinkedHashMap<>();
        cut.put("length", (long) list.size());
        cut.put("some", some);
        cut.put("sums", Plain.of(List.of(sums.sum, sums.moment)));
        return cut;
    }

    /** The sum of all numbers inside, and the sum of each times its place; a text counts as a small number of its own. */
    private static final class Sums {
        private double sum;
        private double moment;
        private int place;

        void take(Object plain) {
            if (plain instanceof List<?> list) {
                list.forEach(this::take);
            } else if (plain instanceof Map<?, ?> map) {
                map.values().forEach(this::take);
            } else {
                double number = plain instanceof Number value
                        ? value.doubleValue()
                        : String.valueOf(plain).hashCode() % 997;
                place++;
                sum += number;
                // Places are scaled down so that both sums are about as large.
                moment += number * place / 1000;
            }
        }
    }
}
