package whetstone.engine.child;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Takes what a child prints, so that it never waits for a reader, and keeps only the beginning. */
final class Drain {
    private static final int KEPT = 1 << 14;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    private Drain() {}

    static Drain of(InputStream printed) {
        Drain drain = new Drain();
        Thread thread = new Thread(() -> drain.run(printed), "drain");
        thread.setDaemon(true);
        thread.start();
        return drain;
    }

    synchronized String text() {
        return kept.toString(StandardCharsets.UTF_8);
    }

    private void run(InputStream printed) {
        byte[] buffer = new byte[1 << 13];
        try (printed) {
            for (int read = printed.read(buffer); read >= 0; read = printed.read(buffer)) {
                keep(buffer, read);
            }
        } catch (IOException gone) {
            keep(new byte[0], 0);
        }
    }

    private synchronized void keep(byte[] buffer, int read) {
        kept.write(buffer, 0, Math.min(read, KEPT - kept.size()));
    }
}
