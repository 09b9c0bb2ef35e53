package whetstone.engine.submission;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * A channel that gives out a limited number of bytes until the limit is lifted.
 *
 * <p>A zip's directory is read whole, however long it claims or turns out to be, so its reader is held short until then.
 */
final class MeteredChannel implements SeekableByteChannel {
    private final SeekableByteChannel channel;
    private long left;

    MeteredChannel(SeekableByteChannel channel, long limit) {
        this.channel = channel;
        this.left = limit;
    }

    /** Whether a read failed, or would, because the limit is reached. */
    boolean isExhausted() {
        return left <= 0;
    }

    void lift() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (left <= 0) {
            throw new IOException("more is read than allowed");
        }
        int read = channel.read(target);
        left -= Math.max(read, 0);
        return read;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        channel.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
