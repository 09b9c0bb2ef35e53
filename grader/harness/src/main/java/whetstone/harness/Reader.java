package whetstone.harness;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Reads what a {@link Writer} wrote and believes none of it: every length is checked against what remains. */
public final class Reader {
    private final Bounds bounds;
    private final ByteBuffer buffer;
    private CharsetDecoder utf8;
    private int depth;

    Reader(byte[] bytes, Bounds bounds) {
        if (bytes.length > bounds.frameBytes()) {
            throw new DecodingException("is longer than " + Bytes.words(bounds.frameBytes()));
        }
        this.bounds = bounds;
        this.buffer = ByteBuffer.wrap(bytes);
    }

    /** The buffer, in which that many bytes are known to remain. */
    ByteBuffer available(long bytes) {
        if (bytes > buffer.remaining()) {
            throw new DecodingException("needs " + bytes + " bytes where " + buffer.remaining() + " remain");
        }
        return buffer;
    }

    /** A number of elements that can be there, each taking at least so many bytes. */
    int length(int leastBytes) {
        int length = available(Integer.BYTES).getInt();
        if (length < 0) {
            throw new DecodingException("has the negative length " + length);
        }
        available((long) length * leastBytes);
        return length;
    }

    /** A number below {@code count}, written by {@link Writer#index}. */
    int index(int count) {
        int index = count <= 1 << Byte.SIZE
                ? Byte.toUnsignedInt(available(1).get())
                : Short.toUnsignedInt(available(2).getShort());
        if (index >= count) {
            throw new DecodingException("has the index " + index + ", but there are " + count + " choices");
        }
        return index;
    }

    boolean flag() {
        return index(2) == 1;
    }

    String text() {
        int length = length(1);
        if (length == 0) {
            return "";
        }
        if (length > bounds.stringBytes()) {
            throw new DecodingException("is a text longer than " + Bytes.words(bounds.stringBytes()));
        }
        int start = buffer.position();
        buffer.position(start + length);
        return isAscii(start, length)
                ? new String(buffer.array(), start, length, StandardCharsets.ISO_8859_1)
                : utf8(start, length);
    }

    private boolean isAscii(int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (buffer.get(i) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A decoder, unlike the constructor of String, reports malformed bytes instead of replacing them. */
    private String utf8(int start, int length) {
        if (utf8 == null) {
            utf8 = StandardCharsets.UTF_8.newDecoder();
        }
        try {
            return utf8.decode(ByteBuffer.wrap(buffer.array(), start, length)).toString();
        } catch (CharacterCodingException malformed) {
            throw new DecodingException("is not valid UTF-8");
        }
    }

    void enter() {
        if (++depth > bounds.depth()) {
            throw new DecodingException("is nested deeper than " + bounds.depth() + " levels");
        }
    }

    void leave() {
        depth--;
    }

    int position() {
        return buffer.position();
    }

    void end() {
        if (buffer.hasRemaining()) {
            throw new DecodingException("is followed by " + buffer.remaining() + " bytes too many");
        }
    }
}
