package whetstone.kit.value;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Copies values so that nobody else holds them, and finds the nulls that no value may contain. */
public final class Copy {
    private Copy() {}

    /** @throws NullValueException when the value is null or has a null inside */
    public static Object of(Object value) {
        return of(value, "");
    }

    private static Object of(Object value, String path) {
        if (value == null) {
            throw new NullValueException(path);
        }
        if (value.getClass().isArray()) {
            return array(value, path);
        }
        if (value instanceof Record record) {
            return record(record, path);
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            for (Object element : list) {
                copy.add(of(element, path + "[" + copy.size() + "]"));
            }
            return copy;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, element) -> copy.put(of(key, path), of(element, path + "[" + key + "]")));
            return copy;
        }
        return value instanceof Optional<?> optional ? optional.map(inner -> of(inner, path)) : value;
    }

    private static Object array(Object array, String path) {
        int length = Array.getLength(array);
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        if (array.getClass().getComponentType().isPrimitive()) {
            System.arraycopy(array, 0, copy, 0, length);
            return copy;
        }
        for (int i = 0; i < length; i++) {
            Array.set(copy, i, of(Array.get(array, i), path + "[" + i + "]"));
        }
        return copy;
    }

    private static Record record(Record record, String path) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = of(Components.of(record, components[i]), path + "." + components[i].getName());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("cannot copy a " + record.getClass(), failure);
        }
    }

    /** A null where a value is needed. */
    @SuppressWarnings("serial")
    public static final class NullValueException extends RuntimeException {
        private NullValueException(String path) {
            super(
                    path.isEmpty()
                            ? "returned null"
                            : "returned null in `" + path.substring(path.startsWith(".") ? 1 : 0) + "`");
        }
    }
}
