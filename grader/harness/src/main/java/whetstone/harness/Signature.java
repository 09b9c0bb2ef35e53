package whetstone.harness;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;

/** How the arguments and the answer of one method of a contract cross the wire. */
public final class Signature {
    private final Method method;
    private final String[] names;
    private final Codec[] parameters;
    private final Codec result;

    private Signature(Method method) {
        CodecBuilder builder = new CodecBuilder();
        Parameter[] declared = method.getParameters();
        Type[] types = method.getGenericParameterTypes();
        this.method = method;
        this.names = new String[declared.length];
        this.parameters = new Codec[declared.length];
        for (int i = 0; i < declared.length; i++) {
            names[i] = declared[i].getName();
            parameters[i] = builder.build(types[i], method.getName() + "(" + names[i] + ")");
        }
        this.result = builder.build(method.getGenericReturnType(), method.getName() + "()");
    }

    /**
     * The signature of a contract's method, which may be void.
     *
     * @throws UnsupportedTypeException if a parameter or the result cannot cross, with the path to it
     */
    public static Signature of(Method method) {
        return new Signature(method);
    }

    /** Name and descriptor, as in {@code fit([[D[DD)Llinear/ridge/Ridge$Fit;}: what an {@link Request.Ask} names. */
    public static String key(Method method) {
        StringBuilder key = new StringBuilder(method.getName()).append('(');
        for (Class<?> type : method.getParameterTypes()) {
            key.append(type.descriptorString());
        }
        return key.append(')').append(method.getReturnType().descriptorString()).toString();
    }

    public Method method() {
        return method;
    }

    public byte[] encodeArguments(Object[] arguments, Bounds bounds) {
        Writer writer = new Writer(bounds, bounds.valueBytes());
        for (int i = 0; i < parameters.length; i++) {
            write(writer, i, arguments[i]);
        }
        return writer.bytes();
    }

    void write(Writer writer, int parameter, Object argument) {
        try {
            parameters[parameter].write(writer, argument);
        } catch (EncodingException e) {
            e.inside(names[parameter]);
            throw e;
        }
    }

    public Arguments decodeArguments(byte[] bytes, Bounds bounds) {
        Reader reader = new Reader(bytes, bounds);
        Object[] values = new Object[parameters.length];
        int[] ends = new int[parameters.length];
        int i = 0;
        try {
            for (; i < parameters.length; i++) {
                values[i] = parameters[i].read(reader);
                ends[i] = reader.position();
            }
        } catch (DecodingException e) {
            e.inside(names[i]);
            throw e;
        }
        reader.end();
        return new Arguments(this, bounds, bytes, values, ends);
    }

    public byte[] encodeResult(Object value, Bounds bounds) {
        Writer writer = new Writer(bounds, bounds.valueBytes());
        result.write(writer, value);
        return writer.bytes();
    }

    /** The result that a method returned; null for a void method. */
    public Object decodeResult(byte[] bytes, Bounds bounds) {
        return result.decode(bytes, bounds);
    }
}
