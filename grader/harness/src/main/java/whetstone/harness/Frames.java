package whetstone.harness;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Messages on a stream: the length of the payload in four bytes, big-endian, then the payload. */
public final class Frames {
    private Frames() {}

    /** Writes and flushes one frame. */
    public static void write(OutputStream out, byte[] payload) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(payload.length);
        data.write(payload);
        data.flush();
    }

    /**
     * The next payload, or empty if the stream ends before a frame begins; memory grows with what arrives, not with
     * what is announced.
     *
     * @throws DecodingException if the length is out of bounds or the stream ends inside the frame
     */
    public static Optional<byte[]> read(InputStream in, Bounds bounds) throws IOException {
        byte[] head = in.readNBytes(Integer.BYTES);
        if (head.length == 0) {
            return Optional.empty();
        }
        if (head.length < Integer.BYTES) {
            throw new DecodingException("ends inside the head of a frame");
        }
        int length = new Reader(head, bounds).available(Integer.BYTES).getInt();
        if (length < 0 || length > bounds.frameBytes()) {
            throw new DecodingException(
                    "is a frame of " + Integer.toUnsignedString(length) + " bytes, over " + bounds.frameBytes());
        }
        byte[] payload = in.readNBytes(length);
        if (payload.length < length) {
            throw new DecodingException("ends after " + payload.length + " of " + length + " bytes");
        }
        return Optional.of(payload);
    }
}
