package whetstone.harness;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;

/** An array of primitives: its length, then the elements without a gap. */
final class PrimitiveArrayCodec implements Codec {
    private final Class<?> component;
    private final ScalarCodec scalar;
    private final Class<?> type;

    PrimitiveArrayCodec(Class<?> component) {
        this.component = component;
        this.scalar = ScalarCodec.of(component);
        this.type = component.arrayType();
    }

    @Override
    public void write(Writer writer, Object value) {
        if (!type.isInstance(value)) {
            throw EncodingException.notA(type, value);
        }
        int length = Array.getLength(value);
        writer.length(length);
        ByteBuffer buffer = writer.room((long) length * scalar.leastBytes());
        switch (scalar) {
            case BYTE -> buffer.put((byte[]) value);
            case BOOLEAN -> put(buffer, (boolean[]) value);
            case SHORT -> put(buffer, (short[]) value);
            case CHAR -> put(buffer, (char[]) value);
            case INT -> put(buffer, (int[]) value);
            case LONG -> put(buffer, (long[]) value);
            case FLOAT -> put(buffer, (float[]) value);
            default -> put(buffer, (double[]) value);
        }
    }

    private static void put(ByteBuffer buffer, boolean[] values) {
        for (boolean value : values) {
            buffer.put((byte) (value ? 1 : 0));
        }
    }

    private static void put(ByteBuffer buffer, short[] values) {
        for (short value : values) {
            buffer.putShort(value);
        }
    }

    private static void put(ByteBuffer buffer, char[] values) {
        for (char value : values) {
            buffer.putChar(value);
        }
    }

    private static void put(ByteBuffer buffer, int[] values) {
        for (int value : values) {
            buffer.putInt(value);
        }
    }

    private static void put(ByteBuffer buffer, long[] values) {
        for (long value : values) {
            buffer.putLong(value);
        }
    }

    private static void put(ByteBuffer buffer, float[] values) {
        for (float value : values) {
            buffer.putInt(Float.floatToIntBits(value));
        }
    }

    private static void put(ByteBuffer buffer, double[] values) {
        for (double value : values) {
            buffer.putLong(Double.doubleToLongBits(value));
        }
    }

    @Override
    public Object read(Reader reader) {
        int length = reader.length(scalar.leastBytes());
        ByteBuffer buffer = reader.available(0);
        Object array = Array.newInstance(component, length);
        switch (scalar) {
            case BYTE -> buffer.get((byte[]) array);
            case BOOLEAN -> get(reader, (boolean[]) array);
            case SHORT -> get(buffer, (short[]) array);
            case CHAR -> get(buffer, (char[]) array);
            case INT -> get(buffer, (int[]) array);
            case LONG -> get(buffer, (long[]) array);
            case FLOAT -> get(buffer, (float[]) array);
            default -> get(buffer, (double[]) array);
        }
        return array;
    }

    private static void get(Reader reader, boolean[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = reader.flag();
        }
    }

    private static void get(ByteBuffer buffer, short[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = buffer.getShort();
        }
    }

    private static void get(ByteBuffer buffer, char[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = buffer.getChar();
        }
    }

    private static void get(ByteBuffer buffer, int[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = buffer.getInt();
        }
    }

    private static void get(ByteBuffer buffer, long[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = buffer.getLong();
        }
    }

    private static void get(ByteBuffer buffer, float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = buffer.getFloat();
        }
    }

    private static void get(ByteBuffer buffer, double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = buffer.getDouble();
        }
    }

    @Override
    public int leastBytes() {
        return Integer.BYTES;
    }
}
