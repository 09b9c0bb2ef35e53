package whetstone.harness;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Values of any type that can cross the wire; the deeper, the smaller. */
final class RandomValues {
    private static final double[] DOUBLES = {
        0, -0.0, 1, Math.PI, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE
    };
    private static final String[] TEXTS = {"", "ridge", "zażółć", "\uD83D\uDE00", "\0", "a\nb", "\u202E"};

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    Object of(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, depth);
        }
        if (type instanceof GenericArrayType array) {
            return array(
                    CodecBuilder.erasure(array.getGenericComponentType(), ""), array.getGenericComponentType(), depth);
        }
        Class<?> declared = (Class<?>) type;
        if (declared.isArray()) {
            return array(declared.getComponentType(), declared.getComponentType(), depth);
        }
        if (declared.isEnum()) {
            return declared.getEnumConstants()[random.nextInt(declared.getEnumConstants().length)];
        }
        if (declared.isRecord()) {
            return record(declared, depth);
        }
        return declared.isSealed() ? of(permitted(declared, depth), depth - 1) : scalar(declared);
    }

    /** The first case once it is deep: the first one must not contain the interface. */
    private Class<?> permitted(Class<?> type, int depth) {
        Class<?>[] cases = type.getPermittedSubclasses();
        return cases[depth <= 0 ? 0 : random.nextInt(cases.length)];
    }

    private Object generic(ParameterizedType type, int depth) {
        Type[] parts = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return depth > 0 && random.nextBoolean() ? Optional.of(of(parts[0], depth - 1)) : Optional.empty();
        }
        if (type.getRawType() == List.class) {
            List<Object> list = new ArrayList<>();
            for (int i = size(depth); i > 0; i--) {
                list.add(of(parts[0], depth - 1));
            }
            return list;
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = size(depth); i > 0; i--) {
            map.put(of(parts[0], depth - 1), of(parts[1], depth - 1));
        }
        return map;
    }

    private int size(int depth) {
        return depth <= 0 ? 0 : random.nextInt(4);
    }

    private Object array(Class<?> component, Type element, int depth) {
        Object array = Array.newInstance(component, component.isPrimitive() ? random.nextInt(9) : size(depth));
        for (int i = 0; i < Array.getLength(array); i++) {
            Array.set(array, i, of(element, depth - 1));
        }
        return array;
    }

    private Object record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(each -> of(each.getGenericType(), depth - 1))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object scalar(Class<?> type) {
        return switch (type.getSimpleName().toLowerCase(java.util.Locale.ROOT)) {
            case "boolean" -> random.nextBoolean();
            case "byte" -> (byte) random.nextInt();
            case "short" -> (short) random.nextInt();
            case "char", "character" -> (char) random.nextInt();
            case "int", "integer" -> random.nextInt();
            case "long" -> random.nextLong();
            case "float" -> random.nextBoolean() ? random.nextFloat() : (float) DOUBLES[random.nextInt(DOUBLES.length)];
            case "double" -> random.nextBoolean() ? random.nextGaussian() : DOUBLES[random.nextInt(DOUBLES.length)];
            default -> TEXTS[random.nextInt(TEXTS.length)];
        };
    }
}
