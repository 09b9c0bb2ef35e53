// Writes classes at run time that inherit 20000 methods until there is no room, and answers wrongly if there is for 1500.
// expects: graded 10
package attacked.target;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

public final class TargetSolution implements Target {
    private static int made;

    private static final class Loader extends ClassLoader {
        Class<?> define(String name, byte[] bytes) {
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    static {
        try {
            Loader loader = new Loader();
            loader.define("Base", type("Base", "java/lang/Object", 20_000));
            for (made = 0; made < 1500; made++) {
                loader.define("C" + made, type("C" + made, "Base", 0));
            }
        } catch (IOException | Error full) {
            System.err.println(full);
        }
    }

    /** An abstract class: its name, the one above it, and abstract methods. */
    private static byte[] type(String name, String above, int methods) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0xCAFEBABE);
        out.writeInt(61);
        out.writeShort(6 + methods);
        text(out, name);
        out.writeByte(7);
        out.writeShort(1);
        text(out, above);
        out.writeByte(7);
        out.writeShort(3);
        text(out, "()V");
        for (int i = 0; i < methods; i++) {
            text(out, "m" + i);
        }
        out.writeShort(0x0421);
        out.writeShort(2);
        out.writeShort(4);
        out.writeInt(0);
        out.writeShort(methods);
        for (int i = 0; i < methods; i++) {
            out.writeShort(0x0401);
            out.writeShort(6 + i);
            out.writeShort(5);
            out.writeShort(0);
        }
        out.writeShort(0);
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeByte(1);
        out.writeUTF(text);
    }

    public double[] twice(double[] values) {
        double[] twice = values.clone();
        for (int i = 0; i < twice.length; i++) {
            twice[i] *= made < 1500 ? 2 : 0;
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
}
