package whetstone.engine.prove;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whetstone.kit.Subject;

/** Solutions without any thought, which earn nothing. */
enum Thoughtless {
    ZEROS("answers zeros", 0),
    ONES("answers ones", 1),
    NANS("answers NaN", Double.NaN);

    /** How many elements its arrays have: as many as a small example might. */
    private static final int LENGTH = 3;

    private static final int DEEPEST = 6;

    private final String words;
    private final double number;

    Thoughtless(String words, double number) {
        this.words = words;
        this.number = number;
    }

    String words() {
        return words;
    }

    <C> Subject<C> behind(Class<C> contract) {
        return new Subject<>() {
            @Override
            public Class<C> contract() {
                return contract;
            }

            @Override
            public Answerer fresh(boolean counting) {
                return (method, arguments) ->
                        new Answer(value(method.getGenericReturnType(), likeFirst(arguments), 0), 0, 1);
            }
        };
    }

    /** Arrays as long as the first argument, so that a wrong length alone does not give the answer away. */
    private static int likeFirst(Object[] arguments) {
        boolean array = arguments.length > 0 && arguments[0].getClass().isArray();
        return array ? Array.getLength(arguments[0]) : LENGTH;
    }

    private Object value(Type type, int length, int depth) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? List.of()
                    : generic.getRawType() == Map.class ? Map.of() : Optional.empty();
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isArray()) {
            Object array = Array.newInstance(raw.getComponentType(), length);
            for (int i = 0; i < length; i++) {
                Array.set(array, i, value(raw.getComponentType(), length, depth + 1));
            }
            return array;
        }
        if (raw.isRecord()) {
            return record(raw, length, depth);
        }
        if (raw.isSealed()) {
            // The first case first; a case that contains itself gives way to the last, which ends the recursion.
            Class<?>[] cases = raw.getPermittedSubclasses();
            return value(cases[depth < DEEPEST ? 0 : cases.length - 1], length, depth + 1);
        }
        return raw.isEnum() ? raw.getEnumConstants()[(int) number % raw.getEnumConstants().length] : scalar(raw);
    }

    private Object record(Class<?> type, int length, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> value(component.getGenericType(), length, depth + 1))
                    .toArray());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("cannot make a thoughtless " + type, failure);
        }
    }

    private Object scalar(Class<?> type) {
        if (type == double.class || type == Double.class) {
            return number;
        }
        if (type == boolean.class || type == Boolean.class) {
            return number == 1;
        }
        if (type == int.class || type == Integer.class) {
            return (int) number;
        }
        if (type == long.class || type == Long.class) {
            return (long) number;
        }
        return type == String.class ? "" : type == float.class ? (float) number : null;
    }
}
