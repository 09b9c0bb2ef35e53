// Opens the JDK with Unsafe, takes the ticket from the stack of its callers, and replies twice to one question.
// expects: graded 6
package attacked.target;

import java.io.OutputStream;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;

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
            try {
                forge();
            } catch (ReflectiveOperationException | RuntimeException failed) {
                return -1;
            }
        }
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }

    private static void forge() throws ReflectiveOperationException {
        Class<?> live = Class.forName("java.lang.LiveStackFrame");
        StackWalker walker =
                (StackWalker) open(live.getDeclaredMethod("getStackWalker")).invoke(null);
        Method locals = open(live.getDeclaredMethod("getLocals"));
        List<StackWalker.StackFrame> frames = walker.walk(each -> each.toList());
        for (StackWalker.StackFrame frame : frames) {
            if (frame.getClassName().equals("whetstone.harness.ChildLoop")
                    && frame.getMethodName().equals("answer")) {
                Object[] found = (Object[]) locals.invoke(frame);
                OutputStream out = (OutputStream) found[1];
                Object ticketed = found[2];
                Method ticket = ticketed.getClass().getDeclaredMethod("ticket");
                ticket.setAccessible(true);
                reply(out, (long) ticket.invoke(ticketed));
            }
        }
    }

    private static void reply(OutputStream out, long ticket) throws ReflectiveOperationException {
        ClassLoader harness = ClassLoader.getSystemClassLoader();
        Class<?> bounds = harness.loadClass("whetstone.harness.Bounds");
        Object reply = harness.loadClass("whetstone.harness.Reply$Answer")
                .getConstructor(long.class, long.class, byte[].class)
                .newInstance(0L, 0L, new byte[] {64, 69, 0, 0, 0, 0, 0, 0});
        Object payload = harness.loadClass("whetstone.harness.Reply")
                .getMethod("encode", bounds)
                .invoke(reply, bounds.getField("DEFAULT").get(null));
        harness.loadClass("whetstone.harness.Frames")
                .getMethod("write", OutputStream.class, long.class, byte[].class)
                .invoke(null, out, ticket, payload);
    }


    /** The JDK opens what it is told to open, once the flag of a reflective object is overwritten. */
    private static <O extends AccessibleObject> O open(O object) throws ReflectiveOperationException {
        Class<?> type = Class.forName("sun.misc.Unsafe");
        Field field = type.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        type.getMethod("putBoolean", Object.class, long.class, boolean.class)
                .invoke(field.get(null), object, 12L, true);
        return object;
    }
}
