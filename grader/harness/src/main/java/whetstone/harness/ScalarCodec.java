package whetstone.harness;

import java.util.HashMap;
import java.util.Map;

/** A primitive or its box, a string, or the nothing that a void method returns. */
enum ScalarCodec implements Codec {
    BOOLEAN(Boolean.class, boolean.class, 1),
    BYTE(Byte.class, byte.class, Byte.BYTES),
    SHORT(Short.class, short.class, Short.BYTES),
    CHAR(Character.class, char.class, Character.BYTES),
    INT(Integer.class, int.class, Integer.BYTES),
    LONG(Long.class, long.class, Long.BYTES),
    FLOAT(Float.class, float.class, Float.BYTES),
    DOUBLE(Double.class, double.class, Double.BYTES),
    TEXT(String.class, String.class, Integer.BYTES),
    NOTHING(null, void.class, 0);

    private static final Map<Class<?>, ScalarCodec> BY_TYPE = new HashMap<>();

    static {
        for (ScalarCodec codec : values()) {
            BY_TYPE.put(codec.boxed, codec);
            BY_TYPE.put(codec.type, codec);
        }
    }

    private final Class<?> boxed;
    private final Class<?> type;
    private final int leastBytes;

    ScalarCodec(Class<?> boxed, Class<?> type, int leastBytes) {
        this.boxed = boxed;
        this.type = type;
        this.leastBytes = leastBytes;
    }

    static ScalarCodec of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    @Override
    public void write(Writer writer, Object value) {
        if (this == NOTHING) {
            return;
        }
        if (!boxed.isInstance(value)) {
            throw EncodingException.notA(boxed, value);
        }
        switch (this) {
            case BOOLEAN -> writer.index((Boolean) value ? 1 : 0, 2);
            case BYTE -> writer.room(leastBytes).put((Byte) value);
            case SHORT -> writer.room(leastBytes).putShort((Short) value);
            case CHAR -> writer.room(leastBytes).putChar((Character) value);
            case INT -> writer.room(leastBytes).putInt((Integer) value);
            case LONG -> writer.room(leastBytes).putLong((Long) value);
            case FLOAT -> writer.room(leastBytes).putInt(Float.floatToIntBits((Float) value));
            case DOUBLE -> writer.room(leastBytes).putLong(Double.doubleToLongBits((Double) value));
            default -> writer.text((String) value);
        }
    }

    @Override
    public Object read(Reader reader) {
        return switch (this) {
            case BOOLEAN -> reader.flag();
            case BYTE -> reader.available(leastBytes).get();
            case SHORT -> reader.available(leastBytes).getShort();
            case CHAR -> reader.available(leastBytes).getChar();
            case INT -> reader.available(leastBytes).getInt();
            case LONG -> reader.available(leastBytes).getLong();
            case FLOAT -> reader.available(leastBytes).getFloat();
            case DOUBLE -> reader.available(leastBytes).getDouble();
            case TEXT -> reader.text();
            case NOTHING -> null;
        };
    }

    @Override
    public int leastBytes() {
        return leastBytes;
    }
}
