package whetstone.harness;

import java.util.Optional;

/** A flag, then the value if there is one. */
record OptionalCodec(Codec value) implements Codec {
    @Override
    public void write(Writer writer, Object object) {
        if (!(object instanceof Optional<?> optional)) {
            throw EncodingException.notA(Optional.class, object);
        }
        writer.enter();
        writer.index(optional.isPresent() ? 1 : 0, 2);
        if (optional.isPresent()) {
            try {
                value.write(writer, optional.get());
            } catch (EncodingException e) {
                e.inside(".get()");
                throw e;
            }
        }
        writer.leave();
    }

    @Override
    public Object read(Reader reader) {
        reader.enter();
        Optional<Object> optional = reader.flag() ? Optional.of(present(reader)) : Optional.empty();
        reader.leave();
        return optional;
    }

    private Object present(Reader reader) {
        try {
            return value.read(reader);
        } catch (DecodingException e) {
            e.inside(".get()");
            throw e;
        }
    }

    @Override
    public int leastBytes() {
        return 1;
    }
}
