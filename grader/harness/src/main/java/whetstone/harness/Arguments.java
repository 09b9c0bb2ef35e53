package whetstone.harness;

import java.util.Arrays;

/** The arguments of one call beside the bytes they came from, by which a change to them is seen. */
public final class Arguments {
    private static final int MOST_BITS = Long.SIZE - 1;

    private final Signature signature;
    private final Bounds bounds;
    private final byte[] bytes;
    private final Object[] values;
    private final int[] ends;

    Arguments(Signature signature, Bounds bounds, byte[] bytes, Object[] values, int[] ends) {
        this.signature = signature;
        this.bounds = bounds;
        this.bytes = bytes;
        this.values = values;
        this.ends = ends;
    }

    /** The objects themselves, in a new array: invoking hands out the elements, so changes to them stay visible here. */
    public Object[] values() {
        return values.clone();
    }

    /** Bit i is set if the encoding of argument i is no longer the original one; bit 63 stands for all from the 64th. */
    public long modified() {
        long mask = 0;
        for (int i = 0; i < values.length; i++) {
            if (isModified(i)) {
                mask |= 1L << Math.min(i, MOST_BITS);
            }
        }
        return mask;
    }

    private boolean isModified(int i) {
        int start = i == 0 ? 0 : ends[i - 1];
        Writer writer = new Writer(bounds, bounds.valueBytes());
        try {
            signature.write(writer, i, values[i]);
        } catch (RuntimeException noLongerAValue) {
            return true;
        }
        byte[] now = writer.bytes();
        return !Arrays.equals(bytes, start, ends[i], now, 0, now.length);
    }
}
