package whetstone.harness;

/** A value of a sealed interface: which of the permitted types, then the value of that type. */
final class SealedCodec implements Codec {
    private final Class<?> type;
    private final Class<?>[] cases;
    private final Codec[] codecs;

    SealedCodec(Class<?> type) {
        this.type = type;
        this.cases = type.getPermittedSubclasses();
        this.codecs = new Codec[cases.length];
    }

    /** Filled in afterwards, since a case may contain the interface itself. */
    void choice(int index, Codec codec) {
        codecs[index] = codec;
    }

    @Override
    public void write(Writer writer, Object value) {
        for (int i = 0; i < cases.length; i++) {
            if (cases[i].isInstance(value)) {
                writer.index(i, cases.length);
                codecs[i].write(writer, value);
                return;
            }
        }
        throw EncodingException.notA(type, value);
    }

    @Override
    public Object read(Reader reader) {
        return codecs[reader.index(cases.length)].read(reader);
    }

    /** The tag and, of a value of any type, at least one byte. */
    @Override
    public int leastBytes() {
        return 2;
    }
}
