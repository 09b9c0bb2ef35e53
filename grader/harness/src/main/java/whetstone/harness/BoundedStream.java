package whetstone.harness;

import java.io.IOException;
import java.io.OutputStream;

/** Passes on so many bytes and drops the rest. */
final class BoundedStream extends OutputStream {
    private final OutputStream out;
    private int left;

    BoundedStream(OutputStream out, int most) {
        this.out = out;
        this.left = most;
    }

    @Override
    public synchronized void write(int b) throws IOException {
        if (left > 0) {
            left--;
            out.write(b);
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        int passed = Math.min(left, length);
        if (passed > 0) {
            left -= passed;
            out.write(bytes, offset, passed);
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        out.flush();
    }
}
