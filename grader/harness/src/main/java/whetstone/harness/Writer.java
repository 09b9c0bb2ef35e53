package whetstone.harness;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing buffer that never exceeds its bound; big-endian. */
public final class Writer {
    private static final int INITIAL = 256;

    private final Bounds bounds;
    private final int most;
    private ByteBuffer buffer = ByteBuffer.allocate(INITIAL);
    private int depth;

    Writer(Bounds bounds, int most) {
        this.bounds = bounds;
        this.most = most;
    }

    /** The buffer, with room for that many more bytes. */
    ByteBuffer room(long bytes) {
        if (bytes > buffer.remaining()) {
            grow(buffer.position() + bytes);
        }
        return buffer;
    }

    private void grow(long needed) {
        if (needed > most) {
            throw new EncodingException("makes the encoding longer than " + Bytes.words(most));
        }
        int capacity = (int) Math.min(most, Math.max(needed, 2L * buffer.capacity()));
        buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), capacity)).position(buffer.position());
    }

    /** A number below {@code count}, in the fewest bytes that all of them fit: 1, or 2. */
    void index(int index, int count) {
        if (count <= 1 << Byte.SIZE) {
            room(1).put((byte) index);
        } else {
            room(2).putShort((short) index);
        }
    }

    void length(int length) {
        room(Integer.BYTES).putInt(length);
    }

    /** Leaves room for a length that {@link #patch} fills in once it is known. */
    int placeholder() {
        length(0);
        return buffer.position() - Integer.BYTES;
    }

    void patch(int at, int length) {
        buffer.putInt(at, length);
    }

    void text(String text) {
        if (text.length() > bounds.stringBytes()) {
            throw tooLong();
        }
        int lone = Text.loneSurrogate(text);
        if (lone >= 0) {
            throw new EncodingException("has half a surrogate pair at index " + lone);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > bounds.stringBytes()) {
            throw tooLong();
        }
        length(bytes.length);
        room(bytes.length).put(bytes);
    }

    private EncodingException tooLong() {
        return new EncodingException("is a text longer than " + Bytes.words(bounds.stringBytes()));
    }

    /** One level down; every composite value enters before its parts and leaves after them. */
    void enter() {
        if (++depth > bounds.depth()) {
            throw new EncodingException("is nested deeper than " + bounds.depth() + " levels");
        }
    }

    void leave() {
        depth--;
    }

    byte[] bytes() {
        return Arrays.copyOf(buffer.array(), buffer.position());
    }
}
