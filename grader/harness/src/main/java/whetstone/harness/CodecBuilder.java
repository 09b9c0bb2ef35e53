package whetstone.harness;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Derives codecs from types; remembers records and sealed interfaces, so that a type may contain itself. */
final class CodecBuilder {
    private final Map<Class<?>, Codec> named = new HashMap<>();

    Codec build(Type type, String path) {
        if (type instanceof Class<?> declared) {
            return ofClass(declared, path);
        }
        if (type instanceof GenericArrayType array) {
            return new ArrayCodec(erasure(array.getGenericComponentType(), path), element(array, path));
        }
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, path);
        }
        throw new UnsupportedTypeException(path, type.getTypeName() + " is not a type of its own");
    }

    private Codec element(GenericArrayType array, String path) {
        return build(array.getGenericComponentType(), path + "[]");
    }

    private Codec ofClass(Class<?> type, String path) {
        Codec scalar = ScalarCodec.of(type);
        if (scalar != null) {
            return scalar;
        }
        if (type.isArray()) {
            Class<?> component = type.getComponentType();
            return component.isPrimitive()
                    ? new PrimitiveArrayCodec(component)
                    : new ArrayCodec(component, build(component, path + "[]"));
        }
        if (type.isEnum()) {
            return new EnumCodec(type);
        }
        Codec known = named.get(type);
        if (known != null) {
            return known;
        }
        if (type.isRecord()) {
            return ofRecord(type, path);
        }
        if (type.isInterface() && type.isSealed()) {
            return ofSealed(type, path);
        }
        throw new UnsupportedTypeException(path, unsupported(type));
    }

    private static String unsupported(Class<?> type) {
        return type == List.class || type == Map.class || type == Optional.class
                ? type.getName() + " does not say what it contains"
                : type.getTypeName() + " is neither a primitive, a String, an enum, an array, a record, a sealed"
                        + " interface, a List, a Map nor an Optional";
    }

    private Codec ofRecord(Class<?> type, String path) {
        RecordCodec codec = new RecordCodec(type);
        named.put(type, codec);
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            codec.component(i, build(components[i].getGenericType(), path + "." + components[i].getName()));
        }
        return codec;
    }

    private Codec ofSealed(Class<?> type, String path) {
        SealedCodec codec = new SealedCodec(type);
        named.put(type, codec);
        Class<?>[] cases = type.getPermittedSubclasses();
        for (int i = 0; i < cases.length; i++) {
            codec.choice(i, ofClass(cases[i], path + "(" + cases[i].getSimpleName() + ")"));
        }
        return codec;
    }

    private Codec ofGeneric(ParameterizedType type, String path) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return new ListCodec(build(arguments[0], path + "<element>"));
        }
        if (type.getRawType() == Optional.class) {
            return new OptionalCodec(build(arguments[0], path + "<value>"));
        }
        if (type.getRawType() == Map.class) {
            return new MapCodec(key(arguments[0], path + "<key>"), build(arguments[1], path + "<value>"));
        }
        throw new UnsupportedTypeException(
                path, type.getTypeName() + " has type parameters and is no List, Map, Optional");
    }

    /** Only keys that a hash map sorts when their hashes collide; other keys let a sender make reading quadratic. */
    private Codec key(Type type, String path) {
        Codec codec = build(type, path);
        if (codec instanceof ScalarCodec || codec instanceof EnumCodec) {
            return codec;
        }
        throw new UnsupportedTypeException(
                path, type.getTypeName() + " as the key of a Map; a key is a String, a boxed primitive or an enum");
    }

    static Class<?> erasure(Type type, String path) {
        if (type instanceof Class<?> declared) {
            return declared;
        }
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        if (type instanceof GenericArrayType array) {
            return erasure(array.getGenericComponentType(), path).arrayType();
        }
        throw new UnsupportedTypeException(path, type.getTypeName() + " is not a type of its own");
    }
}
