package whetstone.harness;

/** An enum constant as its ordinal. */
final class EnumCodec implements Codec {
    private final Class<?> type;
    private final Object[] constants;

    EnumCodec(Class<?> type) {
        this.type = type;
        this.constants = type.getEnumConstants();
    }

    @Override
    public void write(Writer writer, Object value) {
        if (!type.isInstance(value)) {
            throw EncodingException.notA(type, value);
        }
        writer.index(((Enum<?>) value).ordinal(), constants.length);
    }

    @Override
    public Object read(Reader reader) {
        return constants[reader.index(constants.length)];
    }

    @Override
    public int leastBytes() {
        return 1;
    }
}
