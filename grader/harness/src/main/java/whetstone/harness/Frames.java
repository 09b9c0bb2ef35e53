package whetstone.harness;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Messages on a stream: the length of what follows in four bytes, big-endian, then a ticket of eight bytes and the
 * payload.
 *
 * <p>A reply bears the ticket of its request, so that one written ahead of its time is not taken for the answer to a
 * later question.
 */
public final class Frames {
    private Frames() {}

    /** What came in one frame. */
    public record Frame(long ticket, byte[] payload) {}

    /** Writes and flushes one frame. */
    public static void write(OutputStream out, long ticket, byte[] payload) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(Long.BYTES + payload.length);
        data.writeLong(ticket);
        data.write(payload);
        data.flush();
    }

    /**
     * The next frame, or empty if the stream ends before one begins; memory grows with what arrives, not with what is
     * announced.
     *
     * @throws DecodingException if the length is out of bounds or the stream ends inside the frame
     */
    public static Optional<Frame> read(InputStream in, Bounds bounds) throws IOException {
        byte[] head = in.readNBytes(Integer.BYTES);
        if (head.length == 0) {
            return Optional.empty();
        }
        if (head.length < Integer.BYTES) {
            throw new DecodingException("ends inside the head of a frame");
        }
        int length = ByteBuffer.wrap(head).getInt();
        if (length < Long.BYTES || length > bounds.frameBytes()) {
            throw new DecodingException(
                    "is a frame of " + Integer.toUnsignedString(length) + " bytes, not of 8 to " + bounds.frameBytes());
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new DecodingException("ends after " + body.length + " of " + length + " bytes");
        }
        return Optional.of(
                new Frame(ByteBuffer.wrap(body).getLong(), Arrays.copyOfRange(body, Long.BYTES, body.length)));
    }
}
