// Leaves a thread that writes the reply to a question that is still to come.
// expects: graded 6
// shows: answers ahead of a question are not believed
package attacked.target;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

public final class TargetSolution implements Target {
    private static Thread late;

    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        if (values.length == 1) {
            late = new Thread(TargetSolution::later);
            late.start();
        } else if (late != null) {
            try {
                late.join();
            } catch (InterruptedException interrupted) {
                return -1;
            }
        }
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }

    private static void later() {
        try {
            Thread.sleep(100);
            frame(0, 1);
        } catch (Exception failed) {
            System.err.println(failed);
        }
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
