// Writes a reply in its static initialiser, before anything was asked.
// expects: graded 0
package attacked.target;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

public final class TargetSolution implements Target {
    static {
        try {
            frame(0, 1);
        } catch (Exception failed) {
            System.err.println(failed);
        }
    }

    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }

    /** A frame as the harness writes it, with its own classes. */
    private static void frame(long ticket, double answer) throws Exception {
        ClassLoader harness = ClassLoader.getSystemClassLoader();
        Class<?> bounds = harness.loadClass("whetstone.harness.Bounds");
        Object usual = bounds.getField("DEFAULT").get(null);
        byte[] value = ByteBuffer.allocate(8).putDouble(answer).array();
        Object reply = harness.loadClass("whetstone.harness.Reply$Answer")
                .getConstructor(long.class, long.class, byte[].class)
                .newInstance(0L, -1L, value);
        byte[] payload = (byte[]) harness.loadClass("whetstone.harness.Reply")
                .getMethod("encode", bounds)
                .invoke(reply, usual);
        harness.loadClass("whetstone.harness.Frames")
                .getMethod("write", OutputStream.class, long.class, byte[].class)
                .invoke(null, new FileOutputStream(FileDescriptor.out), ticket, payload);
    }
}
