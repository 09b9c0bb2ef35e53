package whetstone.harness;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/**
 * A record as a mark and its components in order, rebuilt by the canonical constructor.
 *
 * <p>The mark, one byte that is always zero, makes every record cost a byte, also an empty one and one that only wraps
 * another: so the heap that a frame can ask for is bounded whatever the type.
 */
final class RecordCodec implements Codec {
    private static final Object[] EMPTY = {};
    private static final int MARKS = 1;

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final Codec[] codecs;

    RecordCodec(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        this.type = type;
        this.accessors = new Method[components.length];
        this.codecs = new Codec[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
        }
        this.constructor = canonical(type, types);
    }

    private static Constructor<?> canonical(Class<?> type, Class<?>[] components) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(components);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new UnsupportedTypeException("", type.getName() + " has no canonical constructor");
        }
    }

    /** Filled in afterwards, since a component may contain the record itself. */
    void component(int index, Codec codec) {
        codecs[index] = codec;
    }

    @Override
    public void write(Writer writer, Object value) {
        if (!type.isInstance(value)) {
            throw EncodingException.notA(type, value);
        }
        writer.enter();
        writer.index(0, MARKS);
        int i = 0;
        try {
            for (; i < codecs.length; i++) {
                codecs[i].write(writer, component(value, i));
            }
        } catch (EncodingException e) {
            e.inside("." + accessors[i].getName());
            throw e;
        }
        writer.leave();
    }

    private Object component(Object value, int i) {
        try {
            return accessors[i].invoke(value);
        } catch (InvocationTargetException e) {
            throw new EncodingException(
                    "could not be read: " + e.getCause().getClass().getName());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object read(Reader reader) {
        reader.enter();
        reader.index(MARKS);
        Object[] components = codecs.length == 0 ? EMPTY : new Object[codecs.length];
        int i = 0;
        try {
            for (; i < codecs.length; i++) {
                components[i] = codecs[i].read(reader);
            }
        } catch (DecodingException e) {
            e.inside("." + accessors[i].getName());
            throw e;
        }
        reader.leave();
        return construct(components);
    }

    private Object construct(Object[] components) {
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof VirtualMachineError fatal) {
                throw fatal;
            }
            throw new DecodingException("is refused by the constructor of " + type.getSimpleName() + ": "
                    + Text.clean(e.getCause().getMessage(), 200));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int leastBytes() {
        return 1 + codecs.length;
    }
}
