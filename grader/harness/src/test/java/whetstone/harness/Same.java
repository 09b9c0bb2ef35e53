package whetstone.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether two values are the same all the way down: arrays by element, NaN as NaN, -0.0 not as 0.0. */
final class Same {
    private Same() {}

    static void assertSameValue(Object expected, Object actual) {
        if (expected instanceof List<?> list) {
            assertSameElements(list, (List<?>) actual);
        } else if (expected instanceof Map<?, ?> map) {
            assertSameElements(new ArrayList<>(map.keySet()), new ArrayList<>(((Map<?, ?>) actual).keySet()));
            assertSameElements(new ArrayList<>(map.values()), new ArrayList<>(((Map<?, ?>) actual).values()));
        } else if (expected instanceof Optional<?> optional) {
            assertSameElements(
                    optional.stream().toList(), ((Optional<?>) actual).stream().toList());
        } else {
            assertSame(expected.getClass(), actual.getClass());
            assertSameOfOneClass(expected, actual);
        }
    }

    private static void assertSameElements(List<?> expected, List<?> actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            assertSameValue(expected.get(i), actual.get(i));
        }
    }

    private static void assertSameOfOneClass(Object expected, Object actual) {
        if (expected.getClass().isArray()) {
            assertSameElements(elements(expected), elements(actual));
        } else if (expected.getClass().isRecord()) {
            assertSameElements(components(expected), components(actual));
        } else {
            assertEquals(expected, actual);
        }
    }

    private static List<Object> elements(Object array) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            elements.add(Array.get(array, i));
        }
        return elements;
    }

    private static List<Object> components(Object value) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                values.add(accessor.invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }
}
