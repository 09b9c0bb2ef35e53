package whetstone.kit.value;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values without their types, as JSON knows them: lists, maps by text, numbers, texts, booleans.
 *
 * <p>Two values of one declared type are alike exactly if their plain forms are, so an answer can be compared with one that
 * was written down.
 */
public final class Plain {
    private static final String TYPE = "is";

    private Plain() {}

    /** Arrays and lists become lists, records become maps, numbers that JSON cannot write become texts. */
    public static Object of(Object value) {
        if (value == null || value instanceof Boolean || value instanceof String) {
            return value;
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? (Object) number : Double.toString(number);
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        if (value.getClass().isArray()) {
            List<Object> elements = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                elements.add(of(Array.get(value, i)));
            }
            return elements;
        }
        return value instanceof Record record ? record(record) : collection(value);
    }

    private static Object collection(Object value) {
        if (value instanceof Iterable<?> list) {
            List<Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(of(element)));
            return elements;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> entries = new LinkedHashMap<>();
            map.forEach((key, element) -> entries.put(String.valueOf(of(key)), of(element)));
            return entries;
        }
        return value instanceof Optional<?> optional
                ? optional.map(inner -> List.of(of(inner))).orElse(List.of())
                : value.toString();
    }

    private static Object record(Record record) {
        Map<String, Object> components = new LinkedHashMap<>();
        components.put(TYPE, record.getClass().getSimpleName());
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            components.put(component.getName(), of(Components.of(record, component)));
        }
        return components;
    }
}
