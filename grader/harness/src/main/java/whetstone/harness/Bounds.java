package whetstone.harness;

/**
 * What the wire lets pass, checked before anything is allocated.
 *
 * @param frameBytes the largest payload of one frame, in bytes
 * @param depth how deep records, arrays, lists, maps and optionals may nest; 1000 fit a stack of 512 KiB
 * @param stringBytes the longest text, in bytes of UTF-8
 */
public record Bounds(int frameBytes, int depth, int stringBytes) {
    /**
     * The most that the wire carries: 64 MiB a frame, 2000 levels, 16 MiB a text. Questions, which the parent is trusted
     * with, have no other bounds; answers have narrower ones.
     */
    public static final Bounds DEFAULT = new Bounds(64 << 20, 2000, 16 << 20);

    /**
     * The most heap bytes that decoding allocates for one byte of a frame, garbage included, on a 64-bit JVM.
     *
     * <p>The worst values are objects that take a byte or two: optionals within optionals (38 measured) and records of
     * one small component. What a contract's own constructors allocate comes on top, and at most 1 MiB for the path of
     * a refusal a thousand levels down.
     */
    public static final int HEAP_BYTES_PER_FRAME_BYTE = 64;

    /** What a message keeps free beside the value it carries. */
    private static final int ENVELOPE = 1 << 16;

    public Bounds {
        if (frameBytes <= ENVELOPE || depth < 1 || stringBytes < 1) {
            throw new IllegalArgumentException("bounds too small: " + frameBytes + ", " + depth + ", " + stringBytes);
        }
    }

    /** Bounds of a wire that carries values of so many bytes, each in a message of its own. */
    public static Bounds ofValues(int valueBytes, int depth, int stringBytes) {
        return new Bounds(valueBytes + ENVELOPE, depth, stringBytes);
    }

    /** The bytes that an encoded value may take, so that the message around it still fits a frame. */
    public int valueBytes() {
        return frameBytes - ENVELOPE;
    }
}
