// Defines, inside the harness's own loader and package, the class by which the harness describes failures, and fails.
// expects: graded 6
package attacked.target;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;

public final class TargetSolution implements Target {
    static {
        for (String name : new String[] {"Failures", "NotMadeException", "EncodingException"}) {
            try {
                Class<?> host = ClassLoader.getSystemClassLoader().loadClass("whetstone.harness.Frames");
                Object lookup = MethodHandles.privateLookupIn(host, MethodHandles.lookup());
                MethodHandles.Lookup.class
                        .getMethod("defineClass", byte[].class)
                        .invoke(lookup, (Object) empty("whetstone/harness/" + name));
            } catch (IOException | ReflectiveOperationException failed) {
                System.err.println(failed);
            }
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
        throw new IllegalStateException("score 10");
    }

    public String greeting(String name) {
        return "Hello, " + name;
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
