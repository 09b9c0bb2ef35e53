// Reads the questions from the descriptor itself, for their tickets, and replies with an answer of its own.
// expects: graded 3
package attacked.target;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        if (values.length == 1) {
            for (int i = 0; i < 8; i++) {
                Thread thief = new Thread(() -> steal(new BufferedInputStream(new FileInputStream(FileDescriptor.in))));
                thief.setDaemon(true);
                thief.start();
            }
        }
        return 0;
    }

    public String greeting(String name) {
        return "";
    }

    /** One of eight thieves: takes requests from the wire and answers each under its own ticket. */
    private static void steal(InputStream in) {
        try {
            ClassLoader harness = ClassLoader.getSystemClassLoader();
            Class<?> bounds = harness.loadClass("whetstone.harness.Bounds");
            Class<?> frames = harness.loadClass("whetstone.harness.Frames");
            Object usual = bounds.getField("DEFAULT").get(null);
            Object reply = harness.loadClass("whetstone.harness.Reply$Answer")
                    .getConstructor(long.class, long.class, byte[].class)
                    .newInstance(0L, 0L, new byte[8]);
            byte[] payload = (byte[]) harness.loadClass("whetstone.harness.Reply")
                    .getMethod("encode", bounds)
                    .invoke(reply, usual);
            while (true) {
                Object frame = ((Optional<?>) frames.getMethod("read", InputStream.class, bounds)
                                .invoke(null, in, usual))
                        .get();
                Object ticket = frame.getClass().getMethod("ticket").invoke(frame);
                frames.getMethod("write", OutputStream.class, long.class, byte[].class)
                        .invoke(null, new FileOutputStream(FileDescriptor.out), ticket, payload);
            }
        } catch (Exception failed) {
            System.err.println(failed);
        }
    }
}
