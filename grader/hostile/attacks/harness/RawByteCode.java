// Defines classes from raw bytes with a class loader of its own, under the names of contract, JDK and harness.
// expects: graded 6
// shows: the harness cannot be replaced
package attacked.target;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        for (String name : new String[] {"attacked/target/Target", "java/lang/Evil", "whetstone/harness/Frames"}) {
            try {
                System.err.println(new Definer().define(empty(name)));
            } catch (IOException | RuntimeException | LinkageError failed) {
                System.err.println(failed);
            }
        }
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }

    private static final class Definer extends ClassLoader {
        Class<?> define(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }

    /** The least class file: a public class of that name with nothing in it. */
    private static byte[] empty(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0xCAFEBABE);
        out.writeInt(61);
        out.writeShort(5);
        out.writeByte(1);
        out.writeUTF(name);
        out.writeByte(7);
        out.writeShort(1);
        out.writeByte(1);
        out.writeUTF("java/lang/Object");
        out.writeByte(7);
        out.writeShort(3);
        out.writeShort(0x21);
        out.writeShort(2);
        out.writeShort(4);
        out.write(new byte[8]);
        return bytes.toByteArray();
    }
}
