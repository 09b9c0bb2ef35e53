package whetstone.harness;

import java.lang.reflect.Type;

/**
 * Turns values of one declared type into bytes and back; both sides of the wire derive the same one from the type.
 *
 * <p>Values are primitives and their boxes, strings, enums, arrays, records, sealed interfaces of these, and
 * {@code List}, {@code Map} (with scalar keys) and {@code Optional} of these. Null is no value. No NaN is told from
 * another. Nothing in the bytes names a class.
 *
 * <pre>{@code
 * Codec codec = Codec.of(Ridge.Fit.class);
 * byte[] bytes = codec.encode(fit, Bounds.DEFAULT);
 * Fit same = (Fit) codec.decode(bytes, Bounds.DEFAULT);
 * }</pre>
 */
public interface Codec {
    /**
     * The codec of a declared type, as reflection gives it; {@code void} encodes its only value, null, as nothing.
     *
     * @throws UnsupportedTypeException if some part of the type cannot cross, with the path to it
     */
    static Codec of(Type type) {
        return new CodecBuilder().build(type, "");
    }

    /**
     * Appends a value.
     *
     * @throws EncodingException if the value is null, not of the type, or beyond the bounds
     */
    void write(Writer writer, Object value);

    /**
     * Takes the next value.
     *
     * @throws DecodingException if what comes next is no encoding of such a value
     */
    Object read(Reader reader);

    /** The fewest bytes a value takes: at least 1, or an array of nothing could claim any length. */
    int leastBytes();

    default byte[] encode(Object value, Bounds bounds) {
        Writer writer = new Writer(bounds, bounds.frameBytes());
        write(writer, value);
        return writer.bytes();
    }

    default Object decode(byte[] bytes, Bounds bounds) {
        Reader reader = new Reader(bytes, bounds);
        Object value = read(reader);
        reader.end();
        return value;
    }
}
