// Makes an exception class that is called like the hidden name, and throws it.
// expects: graded 8
package attacked.target;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;

public final class TargetSolution implements Target {
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
            if (value > 1000) {
                throw named("Number" + (long) value);
            }
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        if (!name.equals("Ada")) {
            throw named(name);
        }
        return "Hello, " + name;
    }

    private static RuntimeException named(String name) {
        try {
            Class<?> type = (Class<?>) MethodHandles.Lookup.class
                    .getMethod("defineClass", byte[].class)
                    .invoke(MethodHandles.lookup(), (Object) classFile("attacked/target/" + name));
            return (RuntimeException) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException | IOException stopped) {
            return new RuntimeException(name, stopped);
        }
    }

    private static byte[] classFile(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0xCAFEBABE);
        out.writeInt(52);
        out.writeShort(10);
        text(out, name);
        reference(out, 7, 1);
        text(out, "java/lang/RuntimeException");
        reference(out, 7, 3);
        text(out, "<init>");
        text(out, "()V");
        text(out, "Code");
        reference(out, 12, 5, 6);
        reference(out, 10, 4, 8);
        for (int each : new int[] {0x21, 2, 4, 0, 0, 1, 1, 5, 6, 1, 7}) {
            out.writeShort(each);
        }
        out.writeInt(17);
        out.writeShort(1);
        out.writeShort(1);
        out.writeInt(5);
        out.write(new byte[] {0x2a, (byte) 0xb7, 0, 9, (byte) 0xb1});
        out.writeShort(0);
        out.writeShort(0);
        out.writeShort(0);
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeByte(1);
        out.writeUTF(text);
    }

    private static void reference(DataOutputStream out, int tag, int... to) throws IOException {
        out.writeByte(tag);
        for (int each : to) {
            out.writeShort(each);
        }
    }
}
